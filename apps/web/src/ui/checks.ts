/** A sentence when something needed is missing; undefined when it is there. */
export function needed(value: string, what: string): string | undefined {
  return value.trim() === '' ? `Please enter ${what}.` : undefined;
}

/** A sentence when a text is not an e-mail address. The server checks again; this only saves a round trip. */
export function emailProblem(value: string): string | undefined {
  const trimmed = value.trim();
  if (trimmed === '') return 'Please enter an e-mail address.';
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(trimmed) ? undefined : `“${trimmed}” is not an e-mail address.`;
}

export const SHORTEST_PASSWORD = 12;

export function passwordProblem(value: string): string | undefined {
  return Array.from(value).length < SHORTEST_PASSWORD ? `A password needs at least ${SHORTEST_PASSWORD} characters. A sentence of four words is easy to remember.` : undefined;
}

/** A whole number written by a person ("1 234 567" and "1,234,567" too); null when it is not one. */
export function wholeNumber(value: string): number | null {
  const digits = value.replace(/[\s,.'’\u202f]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
