interface NamedSubDomain {
  id: string;
  name: string;
}

interface NamedArea extends NamedSubDomain {
  subDomains: readonly NamedSubDomain[];
}

export interface ModelPlace {
  areaId: string;
  areaName: string;
  subDomainId: string;
  subDomainName: string;
}

/** Where in the model a sub-domain stands, by its id. */
export function placesOf(areas: readonly NamedArea[]): ReadonlyMap<string, ModelPlace> {
  return new Map(
    areas.flatMap((area) =>
      area.subDomains.map(({ id, name }) => [id, { areaId: area.id, areaName: area.name, subDomainId: id, subDomainName: name }] as const),
    ),
  );
}

/** Short name of a statement by its place, such as "Vision and strategy, statement 2". */
export function statementPlaceName(subDomainName: string, index: number): string {
  return `${subDomainName}, statement ${index + 1}`;
}
