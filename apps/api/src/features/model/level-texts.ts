import { DESCRIBED_LEVELS, type Statement } from '@citymark/model';

/** What the described levels look like for a statement, lowest first. */
export const levelTexts = (statement: Statement) => DESCRIBED_LEVELS.map((level) => ({ level, text: statement.levels[level] }));
