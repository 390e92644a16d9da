import { timeline } from './timeline';

const columns = ['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4'];
const bar = { label: 'Open data office', from: 1, to: 2, note: 'agreed' };

describe('timeline', () => {
  it('draws a bar from its first to its last column', () => {
    const svg = timeline({ columns, bars: [bar], width: 1000 });
    // 30 % label, then 175 pixels a column, one pixel of air on both sides.
    expect(svg).toContain('<rect x="476.00" y="37.00" width="348.00"');
    expect(svg).toContain('>2027-Q1</text>');
    expect(svg).toContain('<desc>Open data office: 2027-Q2 to 2027-Q3, agreed.</desc>');
  });

  it('escapes what people wrote', () => {
    expect(timeline({ columns, bars: [{ ...bar, label: '<script>' }] })).not.toContain('<script>');
  });

  it('leaves out headings that would overlap', () => {
    const many = Array.from({ length: 40 }, (_, index) => `${2027 + Math.floor(index / 4)}-Q${(index % 4) + 1}`);
    const shown = timeline({ columns: many, bars: [] }).match(/-Q\d<\/text>/g) ?? [];
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.length).toBeLessThan(12);
  });

  it.each([[2, 1], [0, 4], [-1, 2], [Number.NaN, 2], [0.5, 2]])('refuses a bar from %p to %p', (from, to) => {
    expect(() => timeline({ columns, bars: [{ ...bar, from, to }] })).toThrow('must lie within the 4 columns');
  });

  it('refuses a timeline without time', () => {
    expect(() => timeline({ columns: [], bars: [] })).toThrow('at least one column');
  });
});
