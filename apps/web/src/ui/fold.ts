/** Letters that Unicode does not decompose into a base letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŧ: 't', ə: 'e',
  '’': "'", '‘': "'", 'ʼ': "'", '-': ' ', '‐': ' ', '–': ' ',
};

const foldLetter = (letter: string): string => {
  const bare = letter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return Array.from(bare, (one) => PLAIN[one] ?? one).join('');
};

/** A text as one types it in a hurry: no accents, lower case, hyphens as spaces. */
export function fold(text: string): string {
  return Array.from(text, foldLetter).join('').replace(/\s+/g, ' ').trim();
}

/** A stretch of a text, marked or not. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** The text in stretches, those marked in which a word of the question stands, whatever its accents. */
export function marked(text: string, question: string): Stretch[] {
  const letters = Array.from(text);
  // Of each unit of the folded text: the letter that it comes from.
  const folds = letters.map(foldLetter);
  const whole = folds.join('');
  const letterAt = folds.flatMap((one, index) => one.split('').map(() => index));
  const found = new Set<number>();
  for (const word of fold(question).split(' ').filter(Boolean)) {
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length)) {
      for (const letter of letterAt.slice(at, at + word.length)) found.add(letter);
    }
  }
  const stretches: Stretch[] = [];
  letters.forEach((letter, index) => {
    const last = stretches.at(-1);
    // An accent of its own goes with its letter.
    if (last && (folds[index] === '' || last.marked === found.has(index))) last.text += letter;
    else stretches.push({ text: letter, marked: found.has(index) });
  });
  return stretches;
}
