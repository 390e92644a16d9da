/** Everybody of the journey. The five who judge come from five groups; the leader judges too. */
export interface Somebody {
  readonly name: string;
  readonly email: string;
}

export interface Judge extends Somebody {
  readonly group: 'administration' | 'council' | 'business' | 'academia' | 'citizens';
}

export const PASSWORD = 'six reindeer cross the frozen lake';
export const OPERATOR: Somebody = { name: 'Olga Operator', email: 'olga@citymark.example' };
export const EVIDENCER: Somebody = { name: 'Eero Virtanen', email: 'eero@tampere.example' };
export const LEADER: Judge = { name: 'Helmi Laine', email: 'helmi@tampere.example', group: 'administration' };
export const INVITED: readonly Judge[] = [
  { name: 'Kaisa Korhonen', email: 'kaisa@tampere.example', group: 'council' },
  { name: 'Bo Berg', email: 'bo@company.example', group: 'business' },
  { name: 'Aino Aalto', email: 'aino@university.example', group: 'academia' },
  { name: 'Cilla Niemi', email: 'cilla@residents.example', group: 'citizens' },
];
/** In the order of the ballots of `ballots.ts`. */
export const JUDGES: readonly Judge[] = [LEADER, ...INVITED];
/** Judges all statements on a phone. */
export const ON_THE_PHONE = 4;
