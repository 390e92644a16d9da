import { INK } from './ink';
import { escapeXml, fixed } from './svg-text';

export { GRID, INK } from './ink';
export const FONT_SIZE = 12;
export const LINE_HEIGHT = 14;

/** An attribute's value: numbers are printed with two decimals, texts are escaped. */
type Attributes = Readonly<Record<string, number | string | undefined>>;

/** One element with its (already finished) content; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [` ${key}="${typeof value === 'number' ? fixed(value) : escapeXml(value)}"`];
  });
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** One line of text; the text is escaped here. */
export function text(content: string, x: number, y: number, attributes: Attributes = {}): string {
  return element('text', { x, y, fill: INK, ...attributes }, escapeXml(content));
}

/** A title that browsers show on hover and screen readers can read. */
export function hint(content: string): string {
  return `<title>${escapeXml(content)}</title>`;
}

/** Points of a path as x,y pairs. */
export function points(pairs: readonly (readonly [number, number])[]): string {
  return pairs.map(([x, y]) => `${fixed(x)},${fixed(y)}`).join(' ');
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The same content in words. */
  readonly description: string;
  readonly parts: readonly string[];
}

/** The finished SVG: one image to screen readers, named by its title and told by its description. */
export function picture({ width, height, title, description, parts }: Picture): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    viewBox: `0 0 ${fixed(width)} ${fixed(height)}`,
    width,
    height,
    'font-family': 'system-ui, sans-serif',
    'font-size': FONT_SIZE,
  };
  return element('svg', attributes, `${hint(title)}<desc>${escapeXml(description)}</desc>${parts.join('')}`);
}
