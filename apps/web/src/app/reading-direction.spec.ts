import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const WEB = join(__dirname, '..');

/** Sides that stay where they are when a page is read from right to left. */
const SIDES = /(?:^|[\s;{])((?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b[\w-]*|(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|(?:text-align|float|clear)(?=\s*:\s*(?:left|right)\b))\s*:/g;
/** Four values of which the second, right, and the fourth, left, differ. */
const FOUR = /(?:^|[\s;{])(margin|padding|inset)\s*:\s*([^;{}]+)[;}]/g;
/** The same in the style of an element. */
const IN_SCRIPT = /\b(?:margin|padding|border)(?:Left|Right)\b|\btextAlign:\s*'(?:left|right)'/g;

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '');
/** The values of a shorthand; what stands in brackets is one. */
const parts = (value: string) => {
  let flat = value.trim();
  while (flat.includes('(')) flat = flat.replace(/[\w-]*\([^()]*\)/g, (inner) => inner.replace(/[\s()]/g, '_'));
  return flat.split(/\s+/);
};

export function physicalIn(path: string, text: string): string[] {
  if (!path.endsWith('.css')) return [...text.matchAll(IN_SCRIPT)].map(([found]) => `${path}: ${found}`);
  const css = withoutComments(text);
  const sides = [...css.matchAll(SIDES)].map(([, found = '']) => `${path}: ${found}`);
  const uneven = [...css.matchAll(FOUR)].flatMap(([, property = '', value = '']) => {
    const four = parts(value);
    return four.length === 4 && four[1] !== four[3] ? [`${path}: ${property}: ${value}`] : [];
  });
  return [...sides, ...uneven];
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'gql' ? [] : filesOf(path);
    return /\.(css|tsx)$/.test(entry.name) && !entry.name.includes('.spec.') ? [path] : [];
  });
}

test('every page can be read from right to left: no style names left or right', () => {
  const files = filesOf(WEB);
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => physicalIn(relative(WEB, file), readFileSync(file, 'utf8')))).toEqual([]);
});

test.each([
  ['a.css', '.a { margin-left: 1rem; }'],
  ['a.css', '.a{padding-right:1rem}'],
  ['a.css', '.a { position: absolute; left: 0; }'],
  ['a.css', '.a { text-align: right; }'],
  ['a.css', '.a { border-left-width: 4px; }'],
  ['a.css', '.a { border-top-right-radius: 4px; }'],
  ['a.css', '.a { padding: 0 1rem 0 0; }'],
  ['a.css', '.a { inset: 0 auto 0 calc(1px + 2px) }'],
  ['a.tsx', '<p style={{ marginLeft: 4 }} />'],
])('in %s, %s is found', (path, text) => {
  expect(physicalIn(path, text)).toHaveLength(1);
});

test.each([
  ['a.css', '.a { margin-inline-start: 1rem; }'],
  ['a.css', '.a { padding: 0 1rem; margin: 1px 2px 3px 2px; }'],
  ['a.css', '.a { inset-inline: auto 0; text-align: start; }'],
  ['a.css', '.a { padding: 1px clamp(1px, 3vw, 2px) max(1px, env(safe-area-inset-bottom)); }'],
  ['a.css', '/* left: 0; */ .left { color: red; }'],
  ['a.css', '.a { background: linear-gradient(to right, red, blue); grid-area: left; }'],
])('in %s, %s is fine', (path, text) => {
  expect(physicalIn(path, text)).toEqual([]);
});
