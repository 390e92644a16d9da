/** A name of the code in the words of a sentence: `minutesPerStatement` -> `minutes per statement`, `votes.3.level` -> `votes 4, level`. */
export function plainWords(path: string): string {
  const parts = path.split('.').map((part) => (/^\d+$/.test(part) ? ` ${Number(part) + 1}` : `, ${words(part)}`));
  return parts.join('').replace(/^, /, '');
}

const words = (name: string) => name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();

/** A text as a sentence: a capital at its beginning, a full stop at its end. */
export function asSentence(text: string): string {
  const whole = text.trim();
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}${/[.!?]$/.test(whole) ? '' : '.'}`;
}
