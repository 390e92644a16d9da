import { LEVEL_COLOURS } from '@citymark/charts';
import type { DocumentCover } from '@citymark/report';
import type { Content } from 'pdfmake/interfaces';
import { factsTable } from './pdf-blocks';
import { BRAND, INK, LINE_WIDTH, QUIET } from './pdf-look';

const SCALE_HEIGHT = 12;

/** The first page: the city, the overall figure on its scale, the date and the fingerprint. */
export function pdfCover(cover: DocumentCover): Content[] {
  return [
    { canvas: [{ type: 'rect', x: 0, y: 0, w: 64, h: 5, color: BRAND }], margin: [0, 44, 0, 20] },
    { text: cover.city, style: 'coverCity' },
    { text: cover.title, style: 'coverTitle', margin: [0, 4, 0, 2] },
    { text: cover.subtitle, color: QUIET, fontSize: 12, margin: [0, 0, 0, 66] },
    { text: cover.figure, style: 'coverFigure', lineHeight: 0.9 },
    { text: cover.meaning, fontSize: 13, margin: [0, 0, 0, 16] },
    scale(cover.mean),
    { ...columnOf(factsTable(cover.facts)), margin: [0, 92, 0, 0] },
  ];
}

const columnOf = (content: Content): { stack: Content[] } => ({ stack: [content] });

/** The eight levels as a strip, with a mark at the figure. */
function scale(mean: number | null): Content {
  const step = LINE_WIDTH / LEVEL_COLOURS.length;
  const boxes = LEVEL_COLOURS.map((color, level) => ({ type: 'rect' as const, x: level * step, y: 10, w: step - 1.5, h: SCALE_HEIGHT, color }));
  // Level n stands in the middle of the n-th box.
  const x = mean === null ? 0 : (mean + 0.5) * step;
  const mark = mean === null ? [] : [{ type: 'polyline' as const, closePath: true, color: INK, lineWidth: 0, points: [{ x: x - 5, y: 0 }, { x: x + 5, y: 0 }, { x, y: 8 }] }];
  return {
    stack: [
      { canvas: [...boxes, ...mark] },
      { columns: LEVEL_COLOURS.map((_, level) => ({ text: String(level), width: step, alignment: 'center' as const, color: QUIET, fontSize: 9 })), margin: [0, 3, 0, 0] },
    ],
  };
}
