import { LEVEL_COLOURS } from '@citymark/charts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Tokens = Readonly<Record<string, string>>;

const css = readFileSync(join(__dirname, 'base.css'), 'utf8');

/** The colours written in the block that a selector opens. */
function coloursOf(selector: string): Tokens {
  const from = css.indexOf(`${selector} {`);
  if (from < 0) throw new Error(`base.css has no ${selector}.`);
  const block = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries([...block.matchAll(/--cm-([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value.length === 4 ? value.replace(/[0-9a-f]/g, '$&$&') : value]));
}

const LIGHT = coloursOf(':root');
const SCHEMES: [string, Tokens][] = [
  ['light', LIGHT],
  ['dark', { ...LIGHT, ...coloursOf(":root[data-mantine-color-scheme='dark']") }],
  ['printed', { ...LIGHT, ...coloursOf(':root, :root[data-mantine-color-scheme]') }],
];

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const [high = 0, low = 0] = [one, other].map((name) => luminance(tokens[name] ?? 'none')).sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const SURFACES = ['page', 'panel', 'sunken', 'raised', 'soft'];
const WORDS = ['text', 'quiet', 'accent', 'good', 'warn', 'bad'];
const TEXTS: [string, string][] = [
  ...SURFACES.flatMap((surface) => WORDS.map((word): [string, string] => [word, surface])),
  ...['good', 'warn', 'bad'].flatMap((tone) => [tone, 'text', 'quiet'].map((word): [string, string] => [word, `${tone}-soft`])),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-hover'],
  ['on-danger', 'bad'],
  ['on-night', 'night'],
  ['on-night-quiet', 'night'],
];
/** What shows where a control, a focus or a level ends, and where a target lies. */
const EDGES: [string, string][] = ['line-strong', 'focus', 'level-edge', 'mark'].flatMap((edge) => ['page', 'panel', 'raised'].map((surface): [string, string] => [edge, surface]));

describe.each(SCHEMES)('%s', (_scheme, tokens) => {
  test.each(TEXTS)('%s is readable on %s', (word, surface) => {
    expect(contrast(tokens, word, surface)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(EDGES)('the edge %s shows on %s', (edge, surface) => {
    expect(contrast(tokens, edge, surface)).toBeGreaterThanOrEqual(3);
  });
});

test('the level colours of the screens are those of the charts', () => {
  expect(LEVEL_COLOURS.map((_colour, level) => LIGHT[`level-${level}`])).toEqual(LEVEL_COLOURS);
});

test('the dark scheme leaves the levels as they are: a level has one colour everywhere', () => {
  for (const [, tokens] of SCHEMES) expect(LEVEL_COLOURS.map((_colour, level) => tokens[`level-${level}`])).toEqual(LEVEL_COLOURS);
});
