export interface Somebody {
  readonly email: string;
  readonly name: string;
}

/** Those of a city that begins, and who keeps the installation. */
export const OPERATOR: Somebody = { email: 'olga@citymark.example', name: 'Olga Operator' };
export const LEADER: Somebody = { email: 'helmi@tampere.example', name: 'Helmi Laine' };
export const DEPUTY: Somebody = { email: 'dina@tampere.example', name: 'Dina Deputy' };
export const EVIDENCER: Somebody = { email: 'eero@tampere.example', name: 'Eero Virtanen' };
export const PASSWORD = 'six reindeer cross the frozen lake';
/** Two of every group are invited; those of the last are asked about some areas only. */
export const GROUPS = ['Council', 'Administration', 'Business', 'Academia', 'Citizens', 'Utilities', 'Other'] as const;
