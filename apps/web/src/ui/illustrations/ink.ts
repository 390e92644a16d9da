/** What the illustrations are filled with: the sheet, the levels 0..7, and the flag of the house. Lines take the colour of the words around. */
export const SHEET = 'var(--cm-panel)';
export const FLAG = 'var(--cm-mark)';
export const level = (number: 0 | 1 | 2 | 3 | 4 | 5): string => `var(--cm-level-${number})`;
