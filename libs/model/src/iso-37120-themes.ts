export interface Iso37120Theme {
  readonly id: string;
  readonly name: string;
}

/** The 19 themes of ISO 37120:2018 (clauses 5 to 23), with the ids that packs use. */
export const ISO_37120_THEMES: readonly Iso37120Theme[] = [
  { id: 'economy', name: 'Economy' },
  { id: 'education', name: 'Education' },
  { id: 'energy', name: 'Energy' },
  { id: 'environment-climate', name: 'Environment and climate change' },
  { id: 'finance', name: 'Finance' },
  { id: 'governance', name: 'Governance' },
  { id: 'health', name: 'Health' },
  { id: 'housing', name: 'Housing' },
  { id: 'population-social', name: 'Population and social conditions' },
  { id: 'recreation', name: 'Recreation' },
  { id: 'safety', name: 'Safety' },
  { id: 'solid-waste', name: 'Solid waste' },
  { id: 'sport-culture', name: 'Sport and culture' },
  { id: 'telecommunication', name: 'Telecommunication' },
  { id: 'transportation', name: 'Transportation' },
  { id: 'urban-agriculture-food', name: 'Urban and local agriculture and food security' },
  { id: 'urban-planning', name: 'Urban planning' },
  { id: 'wastewater', name: 'Wastewater' },
  { id: 'water', name: 'Water' },
];

const known: ReadonlySet<unknown> = new Set(ISO_37120_THEMES.map((theme) => theme.id));

/** True only for the id of one of the 19 themes. */
export function isIso37120Theme(value: unknown): value is string {
  return known.has(value);
}
