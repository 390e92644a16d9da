export interface Address {
  email: string;
  /** The name before <...>, or empty. */
  name: string;
}

export interface ParsedAddresses {
  addresses: Address[];
  /** What is not an address, as it was written. */
  unclear: string[];
}

const NAMED = /^"?([^"<>]*?)"?\s*<\s*([^<>\s]+)\s*>$/;
const EMAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;

/**
 * Reads what people paste from mail programs and tables: addresses between new lines, commas, semicolons or blanks,
 * with or without names ("Ada Moe <ada@example.org>"). The same address twice counts once.
 */
export function parseAddresses(text: string): ParsedAddresses {
  const addresses = new Map<string, Address>();
  const unclear: string[] = [];
  for (const piece of text.split(/[\n,;]+/).flatMap(splitBare)) {
    const named = NAMED.exec(piece);
    const email = named?.[2] ?? piece;
    if (!EMAIL.test(email)) unclear.push(piece);
    else if (!addresses.has(email.toLowerCase())) addresses.set(email.toLowerCase(), { email, name: named?.[1]?.trim() ?? '' });
  }
  return { addresses: [...addresses.values()], unclear };
}

/** "a@b.org c@d.org" are two addresses; "Ada Moe <a@b.org>" is one. */
function splitBare(piece: string): string[] {
  const trimmed = piece.trim();
  if (trimmed === '') return [];
  return trimmed.includes('<') ? [trimmed] : trimmed.split(/\s+/);
}
