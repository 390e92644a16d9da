import type { ReportSnapshot, StatementEntry } from './snapshot';

/** Names of what a snapshot refers to by id; an id without a name stands for itself. */
export interface Names {
  area(id: string): string;
  subDomain(id: string): string;
  statement(id: string): string;
  action(id: string): string;
}

export function namesOf(snapshot: ReportSnapshot): Names {
  const areas = new Map(snapshot.model.areas.map(({ id, name }) => [id, name]));
  const subDomains = new Map(snapshot.model.areas.flatMap((area) => area.subDomains.map(({ id, name }) => [id, name] as const)));
  const statements = new Map(snapshot.statements.map(({ id, text }) => [id, text]));
  const actions = new Map(snapshot.actions.map(({ id, name }) => [id, name]));
  return {
    area: (id) => areas.get(id) ?? id,
    subDomain: (id) => subDomains.get(id) ?? id,
    statement: (id) => statements.get(id) ?? id,
    action: (id) => actions.get(id) ?? id,
  };
}

/** The statements of a sub-domain, in the order of the model. */
export const statementsIn = (snapshot: ReportSnapshot, subDomainId: string): readonly StatementEntry[] =>
  snapshot.statements.filter((entry) => entry.subDomainId === subDomainId);
