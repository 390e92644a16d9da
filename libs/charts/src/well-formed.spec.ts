import fc from 'fast-check';
import { barChart } from './bar-chart';
import { distributionBar } from './distribution-bar';
import { heatmap } from './heatmap';
import { radarChart } from './radar-chart';

const PIECE = /<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>|([^<]+)/uy;
const LOOSE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|#39);)/;
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** The elements of a document in order; throws where it is not well-formed XML (the part of XML that the charts use). */
function elements(xml: string): string[] {
  if (NOT_XML.test(xml)) throw new Error('a character that XML cannot hold');
  if (LOOSE_AMPERSAND.test(xml)) throw new Error('a loose ampersand');
  const open: string[] = [];
  const found: string[] = [];
  let roots = 0;
  for (PIECE.lastIndex = 0; PIECE.lastIndex < xml.length; ) {
    const at = PIECE.lastIndex;
    const piece = PIECE.exec(xml);
    if (piece === null) throw new Error(`not well-formed at "${xml.slice(at, at + 40)}"`);
    const [, closing, name = '', attributes = '', empty, content] = piece;
    if (content !== undefined) {
      if (open.length === 0) throw new Error('text outside the root');
      continue;
    }
    if (closing === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const names = [...attributes.matchAll(/ ([a-zA-Z-]+)=/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) throw new Error(`an attribute of <${name}> is given twice`);
    if (open.length === 0) roots += 1;
    found.push(name);
    if (empty !== '/') open.push(name);
  }
  if (open.length > 0 || roots !== 1) throw new Error('not exactly one finished root');
  return found;
}

it.each(['<a>', '<a></b>', '<a/><b/>', '<a x="1" x="2"/>', '<a x="<"/>', '<a>&</a>', '<a>\u0001</a>', '<a x=1/>', 'text', '<a>&nbsp;</a>', '<a>\uD800</a>'])(
  'the check itself refuses %j',
  (xml) => {
    expect(() => elements(xml)).toThrow();
  },
);

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('<script>alert(1)</script>', '"><svg onload="x', "O'Brien & Söhne", ']]>', '<!--', '&amp;', '\u0000\u001F\uFFFE', '\uD800', '', '都市 🏙️'),
);
const value = fc.option(fc.double({ min: 0, max: 7, noNaN: true }));
const level = fc.option(fc.integer({ min: 0, max: 7 }));
const axes = fc.integer({ min: 3, max: 20 }).chain((count) =>
  fc.record({
    axes: fc.array(fc.record({ label: nasty }), { minLength: count, maxLength: count }),
    series: fc.array(
      fc.record({ name: nasty, values: fc.array(value, { minLength: count, maxLength: count }), colour: fc.constant('#125b95'), dashed: fc.boolean() }),
      { maxLength: 3 },
    ),
    title: nasty,
  }),
);
const rows = fc.array(fc.record({ label: nasty, group: nasty, cells: fc.array(fc.record({ label: nasty, level, notApplicable: fc.boolean() }), { maxLength: 6 }) }), { maxLength: 6 });

const drawings: [string, fc.Arbitrary<string>][] = [
  ['a radar chart', axes.map(radarChart)],
  ['a bar chart', fc.record({ bars: fc.array(fc.record({ label: nasty, value }), { maxLength: 6 }), title: nasty, missing: nasty }).map(barChart)],
  ['a distribution bar', fc.tuple(fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 }), nasty).map(([counts, title]) => distributionBar(counts, { title }))],
  ['a heatmap', fc.record({ rows, title: nasty, description: nasty }).map(heatmap)],
];

it.each(drawings)('%s is well-formed XML and one named image, whatever the labels say', (_name, drawing) => {
  fc.assert(fc.property(drawing, (svg) => {
    const [root, first, second, ...others] = elements(svg);
    expect([root, first, second]).toEqual(['svg', 'title', 'desc']);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img"/);
    expect(others.filter((name) => !['g', 'title', 'rect', 'text', 'polygon', 'polyline', 'circle'].includes(name))).toEqual([]);
  }));
});
