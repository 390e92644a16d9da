// The people of a city that does not exist. Every address ends in .example, which nobody can own.

/** @typedef {{ name: string, group: string, internal: boolean, areaIds?: string[] }} PanelMember */

export const LEADER = 'Clara Whitmore';
export const DEPUTY = 'Daniel Osei';
export const EVIDENCERS = ['Peter Lindqvist', 'Nora Byrne', 'Emre Yildiz', 'Hannah Weiss', 'Luis Ferreira'];
export const OBSERVER = 'Ruth Adeyemi';

const inside = (/** @type {string} */ group, /** @type {string[]} */ ...names) => names.map((name) => ({ name, group, internal: true }));
const outside = (/** @type {string} */ group, /** @type {string[]} */ ...names) => names.map((name) => ({ name, group, internal: false }));

/** 32 people in seven groups, internal and external. @type {PanelMember[]} */
export const PANEL = [
  ...inside('administration', 'Ines Calder', 'Tom Aldous', 'Mira Stenholm'),
  ...outside('citizens', 'Joan Petrie', 'Samuel Okoro', 'Lena Fischer'),
  ...outside('academia', 'Prof. Hugo Brandt'),
  ...outside('business', 'Aisha Rahman'),
  ...inside('council', 'Margit Sørensen', 'Ravi Menon', 'Odile Garnier', 'Jonas Weber'),
  ...inside('administration', 'Kwame Boateng', 'Pilar Navarro', 'Sven Halvorsen', 'Yuki Tanabe'),
  ...outside('business', 'Marco Bellini', 'Greta Lund', 'Dmitri Sokolov', 'Chloé Baptiste'),
  ...outside('academia', 'Dr Leila Haddad', 'Dr Arne Vik', 'Prof. Mei Lin Zhao'),
  ...outside('citizens', 'Abdi Warsame', 'Rosa Delgado', 'Piotr Zieliński'),
  ...inside('utilities', 'Eva Nováková'),
  ...outside('utilities', 'Carl Bergström', 'Gwen Prosser'),
  { name: 'Nadia Amrani', group: 'utilities', internal: false, areaIds: ['use-of-data', 'ict-infrastructure'] },
  ...outside('other', 'Ingrid Falk', 'Mateo Cruz'),
];

/** Invited, and has not answered yet. */
export const INVITED = { name: 'Benoît Moreau', group: 'utilities', internal: false };

/** The part of an address before the @. @param {string} name */
export const mailboxOf = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace('ø', 'o')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');
