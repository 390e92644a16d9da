import { barChart } from './bar-chart';
import { distributionBar } from './distribution-bar';
import { heatmap } from './heatmap';
import { LEVEL_COLOURS, NOT_SETTLED_COLOUR } from './level-colours';
import { radarChart, type RadarInput } from './radar-chart';
import { escapeXml, fixed, hexColour, wrapLabel } from './svg-text';

const count = (svg: string, part: string): number => svg.split(part).length - 1;

describe('radarChart', () => {
  const four: RadarInput = {
    axes: ['North', 'East', 'South', 'West'].map((label) => ({ label })),
    series: [{ name: 'As-is', values: [7, 3.5, 0, 7], colour: '#125B95' }],
    size: 400,
  };

  it('draws the values clockwise from the top, in proportion to the radius of 152', () => {
    expect(radarChart(four)).toContain('<polygon points="300.00,48.00 376.00,200.00 300.00,200.00 148.00,200.00" fill="#125b95"');
  });

  it('draws a ring for each level and a legend for each series', () => {
    const svg = radarChart(four);
    expect(count(svg, '<polygon')).toBe(7 + 1);
    expect(svg).toContain('>As-is</text>');
    expect(svg).toContain('viewBox="0 0 600.00 426.00"');
  });

  it('tells the values in words', () => {
    expect(radarChart(four)).toContain('<desc>As-is: North 7.0, East 3.5, South 0.0, West 7.0.</desc>');
  });

  it('leaves a gap where a value is missing instead of drawing 0', () => {
    const svg = radarChart({ ...four, series: [{ name: 'As-is', values: [7, null, 7, 7], colour: '#125b95' }] });
    expect(count(svg, '<polygon')).toBe(7);
    expect(count(svg, '<circle')).toBe(3);
    expect(svg).toContain('<polyline points="300.00,352.00 148.00,200.00"');
    expect(svg).toContain('<polyline points="148.00,200.00 300.00,48.00"');
    expect(svg).not.toContain('300.00,48.00 300.00,352.00');
    expect(svg).toContain('East no figure');
  });

  it('draws a dashed series with dashes in the drawing and in the legend', () => {
    const dashed = { ...four, series: [{ name: 'Target', values: [5, 5, 5, 5], colour: '#1c3e74', dashed: true }] };
    expect(count(radarChart(dashed), 'stroke-dasharray="6 4"')).toBe(2);
    expect(count(radarChart(four), 'stroke-dasharray')).toBe(0);
  });

  it.each<[string, RadarInput, string]>([
    ['two axes', { axes: [{ label: 'a' }, { label: 'b' }], series: [] }, 'at least three axes, not 2'],
    ['a value too few', { ...four, series: [{ name: 'As-is', values: [1, 2, 3], colour: '#000000' }] }, 'has 3 values for 4 axes'],
    ['a value of 8', { ...four, series: [{ name: 'As-is', values: [1, 2, 3, 8], colour: '#000000' }] }, 'from 0 to 7, not 8'],
    ['a value of NaN', { ...four, series: [{ name: 'As-is', values: [1, 2, 3, Number.NaN], colour: '#000000' }] }, 'not NaN'],
    ['a colour that is none', { ...four, series: [{ name: 'As-is', values: [1, 2, 3, 4], colour: 'url(#x)' }] }, 'is not a colour'],
    ['a maximum of 0', { ...four, max: 0 }, 'above 0, not 0'],
  ])('refuses %s', (_name, input, sentence) => {
    expect(() => radarChart(input)).toThrow(sentence);
  });
});

describe('barChart', () => {
  it('draws a bar in proportion and prints its number behind it', () => {
    const svg = barChart({ bars: [{ label: 'Participation', value: 3.5 }], width: 500 });
    expect(svg).toContain('<rect x="180.00" y="8.00" width="136.00" height="18.00" fill="#125b95"/>');
    expect(svg).toContain('<text x="322.00" y="21.00" fill="#10131a">3.5</text>');
    expect(svg).toContain('<desc>Participation: 3.5.</desc>');
  });

  it('says that there is no figure instead of drawing a bar of 0', () => {
    const svg = barChart({ bars: [{ label: 'Resilience', value: null }] });
    expect(svg).not.toContain('<rect');
    expect(svg).toContain('>no figure</text>');
    expect(barChart({ bars: [{ label: 'Resilience', value: 0 }] })).toContain('>0.0</text>');
  });

  it('refuses values and sizes out of range', () => {
    expect(() => barChart({ bars: [{ label: 'x', value: Number.NaN }] })).toThrow('The bar "x" must be a number from 0 to 7, not NaN');
    expect(() => barChart({ bars: [], width: 100 })).toThrow('at least 320');
    expect(() => barChart({ bars: [], decimals: 9 })).toThrow('0 to 3 decimals');
  });
});

describe('distributionBar', () => {
  it('stacks the counts in proportion, each in the colour of its level', () => {
    const svg = distributionBar([0, 0, 1, 0, 0, 3, 0, 0], { width: 400 });
    expect(svg).toContain(`<rect x="0.00" y="0.00" width="100.00" height="24.00" fill="${LEVEL_COLOURS[2]}"`);
    expect(svg).toContain(`<rect x="100.00" y="0.00" width="300.00" height="24.00" fill="${LEVEL_COLOURS[5]}"`);
    expect(count(svg, '<rect')).toBe(2);
    expect(svg).toContain('<desc>4 in all; level 2: 1, level 5: 3.</desc>');
    expect(svg).toContain('<title>Level 5: 3</title>');
  });

  it('prints no number where it does not fit, but tells it in words', () => {
    const svg = distributionBar([1, 0, 0, 0, 0, 0, 0, 999], { width: 400 });
    expect(svg).not.toContain('>1</text>');
    expect(svg).toContain('level 0: 1');
  });

  it('shows an empty bar when there are no levels yet', () => {
    const svg = distributionBar([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(svg).toContain(NOT_SETTLED_COLOUR);
    expect(svg).toContain('<desc>No levels yet.</desc>');
  });

  it.each([[[1, 2, 3]], [[0, 0, 0, 0, 0, 0, 0, -1]], [[0, 0, 0, 0, 0, 0, 0, 0.5]], [[0, 0, 0, 0, 0, 0, 0, Number.NaN]]])('refuses the counts %j', (counts) => {
    expect(() => distributionBar(counts)).toThrow(RangeError);
  });
});

describe('heatmap', () => {
  const rows = ['A', 'B', 'C', 'D'].flatMap((area) =>
    [1, 2, 3, 4, 5].map((subDomain) => ({
      group: `Area ${area}`,
      label: `Sub-domain ${area}${subDomain}`,
      cells: [0, 2, 4, 7, null].map((level, index) => ({ label: `Statement ${index + 1}`, level })),
    })),
  );
  const legendCells = LEVEL_COLOURS.length + 2;

  it('has a cell for each of the hundred statements and a heading for each area', () => {
    const svg = heatmap({ rows });
    expect(count(svg, '<rect')).toBe(100 + legendCells);
    expect(count(svg, 'font-weight="bold"')).toBe(4);
    expect(count(svg, '<title>Statement 4: level 7</title>')).toBe(20);
    expect(count(svg, '<title>Statement 5: not settled</title>')).toBe(20);
  });

  it('puts each cell at its place in the colour of its level', () => {
    const svg = heatmap({ rows: [{ label: 'Vision', cells: [{ label: 'One', level: 0 }, { label: 'Two', level: 6 }] }] });
    expect(svg).toContain(`<rect x="261.00" y="1.00" width="28.00" height="28.00" fill="${LEVEL_COLOURS[6]}"`);
    expect(svg).toContain('<text x="275.00" y="19.00" fill="#ffffff" text-anchor="middle">6</text>');
    expect(svg).toContain('<desc>Vision: 0, 6.</desc>');
  });

  it('puts groups side by side when asked, and the whole is lower for it', () => {
    const two = heatmap({ rows, columns: 2 });
    expect(count(two, '<rect')).toBe(100 + legendCells);
    // Two blocks of 230 + 5 x 30 with 30 between; two lines of 26 + 5 x 30 and the legend.
    expect(two).toContain('viewBox="0 0 790.00 392.00"');
    expect(heatmap({ rows })).toContain('viewBox="0 0 440.00 744.00"');
    expect(() => heatmap({ rows, columns: 0 })).toThrow('not 0');
  });

  it('tells not applicable from not settled', () => {
    const svg = heatmap({ rows: [{ label: 'Vision', cells: [{ label: 'One', level: null, notApplicable: true }, { label: 'Two', level: null }] }] });
    expect(svg).toContain('<title>One: not applicable</title>');
    expect(svg).toContain('<desc>Vision: not applicable, not settled.</desc>');
  });

  it('refuses a level that is none', () => {
    expect(() => heatmap({ rows: [{ label: 'Vision', cells: [{ label: 'One', level: 8 }] }] })).toThrow('not 8');
  });
});

describe('text in a chart', () => {
  it('is escaped', () => {
    expect(escapeXml(`<a href="x">R&D's</a>\u0000`)).toBe('&lt;a href=&quot;x&quot;&gt;R&amp;D&#39;s&lt;/a&gt;\uFFFD');
  });

  it('has numbers with a fixed count of decimals and no negative zero', () => {
    expect([fixed(1 / 3), fixed(2), fixed(-0.001), fixed(-0.5, 1), fixed(7, 0)]).toEqual(['0.33', '2.00', '0.00', '-0.5', '7']);
    expect(() => fixed(Number.NaN)).toThrow('NaN');
  });

  it('has colours as #rrggbb only', () => {
    expect(hexColour('#ABCDEF')).toBe('#abcdef');
    expect(() => hexColour('red" onload="x')).toThrow('is not a colour');
  });

  it('breaks between words and ends in an ellipsis when it does not fit', () => {
    expect(wrapLabel('Partnerships and citizen focus', 20, 3)).toEqual(['Partnerships and', 'citizen focus']);
    expect(wrapLabel('one two three four', 8, 2)).toEqual(['one two', 'three …']);
    expect(wrapLabel('Interoperability', 8, 2)).toEqual(['Interop…']);
  });
});

it('the same data gives the same text', () => {
  const draw = (): string => radarChart({ axes: [{ label: 'a' }, { label: 'b' }, { label: 'c' }], series: [{ name: 's', values: [1, 2, 3], colour: '#000000' }] });
  expect(draw()).toBe(draw());
});
