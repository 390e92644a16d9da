import { randomInt } from 'node:crypto';

/** Without letters and digits that look alike on a screen at the far end of a room: 32 of them, so eight are 40 bits. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 8;

export const makeJoinCode = (): string => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** What somebody typed, as the codes are stored: lower case, spaces and dashes do not matter. */
export const readJoinCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
