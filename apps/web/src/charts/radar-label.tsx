export interface RadarLabelProps {
  x?: number | string;
  y?: number | string;
  /** The middle of the figure. */
  cx?: number | string;
  cy?: number | string;
  textAnchor?: 'start' | 'middle' | 'end' | 'inherit';
  payload?: { value?: unknown };
}

const LONGEST_LINE = 16;
const LINE_HEIGHT = 14;
/** Straight above stands the highest level of the axis; the label leaves it room. */
const STRAIGHT_UP = 0.95;
const AXIS_ROOM = 10;

/** A label of a radar in short lines that grow away from the figure, so that neighbours leave each other room. */
export function RadarLabel({ x = 0, y = 0, cx = 0, cy = 0, textAnchor = 'middle', payload }: RadarLabelProps) {
  const lines = shortLines(String(payload?.value ?? ''));
  const distance = Math.hypot(Number(x) - Number(cx), Number(y) - Number(cy)) || 1;
  const upward = (Number(cy) - Number(y)) / distance;
  // Level with its point at the sides, all above it at the top, all below it at the bottom.
  const top = Number(y) - (lines.length - 1) * LINE_HEIGHT * ((1 + upward) / 2) - (upward > STRAIGHT_UP ? AXIS_ROOM : 0);
  return (
    <text textAnchor={textAnchor} dominantBaseline="middle" fill="var(--cm-text)" fontSize={12.5}>
      {lines.map((line, index) => (
        <tspan key={`${index}-${line}`} x={x} y={top + index * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Breaks between words into lines of about 16 letters. */
export function shortLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LONGEST_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
