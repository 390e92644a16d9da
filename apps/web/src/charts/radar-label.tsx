export interface RadarLabelProps {
  x?: number | string;
  y?: number | string;
  /** Height of the middle of the figure. */
  cy?: number | string;
  textAnchor?: 'start' | 'middle' | 'end' | 'inherit';
  payload?: { value?: unknown };
}

const LONGEST_LINE = 13;
const LINE_HEIGHT = 13;

/** A label of a radar in short lines, so that it fits beside the figure on a phone too. */
export function RadarLabel({ x = 0, y = 0, cy = 0, textAnchor = 'middle', payload }: RadarLabelProps) {
  const lines = shortLines(String(payload?.value ?? ''));
  const height = (lines.length - 1) * LINE_HEIGHT;
  // Beside the figure the middle line is level with the point; above and below, the lines grow away from it.
  const above = textAnchor === 'middle' ? (Number(y) < Number(cy) ? height + LINE_HEIGHT / 2 : -LINE_HEIGHT / 2) : height / 2;
  const top = Number(y) - above;
  return (
    <text textAnchor={textAnchor} dominantBaseline="middle" fill="var(--cm-text)" fontSize={12}>
      {lines.map((line, index) => (
        <tspan key={`${index}-${line}`} x={x} y={top + index * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Breaks between words into lines of about 13 letters. */
export function shortLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LONGEST_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
