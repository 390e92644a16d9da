/** Letters that Unicode does not decompose into a base letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŧ: 't', ə: 'e',
  '’': "'", '‘': "'", 'ʼ': "'", '-': ' ', '‐': ' ', '–': ' ',
};

/** A name as one types it in a hurry: no accents, lower case, hyphens as spaces. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const bare = /^[a-z ]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z\d ]/gu, (letter) => PLAIN[letter] ?? letter);
  return bare.replace(/\s+/g, ' ').trim();
}
