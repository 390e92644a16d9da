import { randomInt } from 'node:crypto';
import { hashToken } from '../sign-in/token';

const HOW_MANY = 10;
const LENGTH = 16;
/** No letters or digits that are mistaken for one another on paper. 16 of 31 letters are 79 bits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

const mintCode = (): string => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** Ten codes to write down, in groups of four. */
export const mintRecoveryCodes = (): string[] => Array.from({ length: HOW_MANY }, () => (mintCode().match(/.{4}/g) ?? []).join('-'));

/** The stored form of a code; hyphens, spaces and capitals do not matter. */
export const hashRecoveryCode = (code: string): Buffer => hashToken(code.toLowerCase().replace(/[\s-]/g, ''));
