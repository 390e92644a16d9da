import { axisLabels, type AxisLabel } from './axis-labels';
import { radarChart } from './radar-chart';
import { LINE_HEIGHT } from './svg-elements';

const CENTRE = [300, 200] as const;

/** The end points of axes around a circle, clockwise from the top. */
const around = (count: number, label: (index: number) => string): AxisLabel[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return { label: label(index), at: [CENTRE[0] + Math.cos(angle) * 150, CENTRE[1] + Math.sin(angle) * 150] };
  });

interface Box {
  readonly side: string;
  readonly top: number;
  readonly bottom: number;
}

function boxesOf(labels: readonly AxisLabel[]): Box[] {
  const lines = axisLabels(labels, CENTRE).parts.map((svg) => ({ y: Number(/ y="(-?[\d.]+)"/.exec(svg)?.[1]), side: /text-anchor="(\w+)"/.exec(svg)?.[1] ?? '' }));
  return lines.map(({ y, side }) => ({ side, top: y - 4 - LINE_HEIGHT / 2, bottom: y - 4 + LINE_HEIGHT / 2 }));
}

it.each([3, 8, 20, 24])('no two labels of %i axes lie on each other', (count) => {
  const boxes = boxesOf(around(count, (index) => `Resilience of digital infrastructure ${index}`));
  expect(boxes.length).toBeGreaterThan(count);
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const apart = box.bottom <= other.top + 0.01 || other.bottom <= box.top + 0.01;
      // Labels left and right of the centre are apart anyway; those in the middle meet both.
      if (box.side === other.side || box.side === 'middle' || other.side === 'middle') expect(apart).toBe(true);
    }
  }
});

it('leaves labels with room at the end of their axis', () => {
  const [top, right] = boxesOf(around(4, () => 'Data'));
  expect(((top?.top ?? 0) + (top?.bottom ?? 0)) / 2).toBeCloseTo(50, 1);
  expect(((right?.top ?? 0) + (right?.bottom ?? 0)) / 2).toBeCloseTo(200, 1);
});

it('a radar grows with labels that would leave it', () => {
  const draw = (label: string) => radarChart({ axes: Array.from({ length: 24 }, () => ({ label })), series: [], size: 300 });
  const heightOf = (svg: string): number => Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
  expect(draw('Data')).not.toContain('translate');
  expect(heightOf(draw('Resilience of digital infrastructure'))).toBeGreaterThan(heightOf(draw('Data')));
  expect(draw('Resilience of digital infrastructure')).toMatch(/<g transform="translate\(0 \d+\)">/);
});
