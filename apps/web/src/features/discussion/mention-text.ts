import { fold } from '../../ui/fold';
import type { PersonNamed } from './discussion-answer';

const MOST_OFFERED = 6;
const LONGEST_BEGINNING = 40;

/** A mention that is being typed: where its @ stands, and what follows it. */
export interface Beginning {
  at: number;
  typed: string;
}

/** The mention just before the caret, if one is being typed: an @ at the beginning of a word, and nothing but one line after it. */
export function beginningOf(text: string, caret: number): Beginning | null {
  const before = text.slice(0, caret);
  const at = before.lastIndexOf('@');
  if (at < 0 || caret - at > LONGEST_BEGINNING) return null;
  if (at > 0 && !/[\s([{"“‘]/.test(before.charAt(at - 1))) return null;
  const typed = before.slice(at + 1);
  return /[\n@]/.test(typed) || /^\s/.test(typed) ? null : { at, typed };
}

/** People whose name, or a word of it, begins with what is typed. */
export function peopleFor(typed: string, people: readonly PersonNamed[]): PersonNamed[] {
  const wanted = fold(typed);
  return people.filter(({ name }) => ` ${fold(name)}`.includes(` ${wanted}`)).slice(0, MOST_OFFERED);
}

/** The text with the person's name in place of what was typed, and where the caret stands then. */
export function withMention(text: string, { at, typed }: Beginning, { name }: PersonNamed): { text: string; caret: number } {
  const after = text.slice(at + 1 + typed.length);
  const mention = `@${name}`;
  return { text: `${text.slice(0, at)}${mention}${after.startsWith(' ') ? '' : ' '}${after}`, caret: at + mention.length + 1 };
}

/** Those people whose mention still stands in the text. */
export const stillMentioned = (text: string, people: readonly PersonNamed[]): PersonNamed[] => people.filter(({ name }) => text.includes(`@${name}`));

export interface TextPart {
  kind: 'text' | 'mention' | 'link';
  text: string;
}

const LINK = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]}'’]/;

/** A comment in parts: mentions and web addresses apart from plain text. */
export function partsOf(text: string, mentions: readonly PersonNamed[]): TextPart[] {
  const names = mentions.map(({ name }) => `@${name}`).sort((a, b) => b.length - a.length);
  const pattern = new RegExp([...names.map(escaped), LINK.source].join('|'), 'g');
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    parts.push({ kind: names.includes(match[0]) ? 'mention' : 'link', text: match[0] });
    from = match.index + match[0].length;
  }
  return from < text.length ? [...parts, { kind: 'text', text: text.slice(from) }] : parts;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
