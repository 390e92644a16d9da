import { LEVEL_COLOURS, LEVEL_TEXT_COLOURS, levelLook, NOT_SETTLED_COLOUR } from './level-colours';

type Rgb = readonly [number, number, number];

/** sRGB to linear light, as WCAG 2.2 defines it. */
const linear = (hex: string): Rgb => {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
const luminance = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
const contrast = (one: string, other: string): number => {
  const [high, low] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
};
/** CIE L*, 0..100. */
const lightness = (y: number): number => 116 * Math.cbrt(Math.max(y, 0.008857)) - 16;
const steps = (values: readonly number[]): number[] => values.slice(1).map((value, index) => (values[index] ?? 0) - value);

/** Full colour blindness of each kind, on linear light: Machado, Oliveira and Fernandes 2009. */
const BLINDNESS: [string, readonly [Rgb, Rgb, Rgb]][] = [
  ['protanopia', [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]],
  ['deuteranopia', [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]]],
  ['tritanopia', [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]]],
];
const seen = (matrix: readonly [Rgb, Rgb, Rgb], rgb: Rgb): Rgb => {
  const row = (weights: Rgb): number => Math.min(1, Math.max(0, weights[0] * rgb[0] + weights[1] * rgb[1] + weights[2] * rgb[2]));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('has eight different colours and a text colour for each', () => {
  expect(new Set([...LEVEL_COLOURS, NOT_SETTLED_COLOUR]).size).toBe(9);
  expect(LEVEL_TEXT_COLOURS).toHaveLength(8);
});

it.each(LEVEL_COLOURS.map((colour, level) => [level, colour] as const))('prints the number of level %i readably on %s', (level, colour) => {
  expect(contrast(colour, LEVEL_TEXT_COLOURS[level] ?? colour)).toBeGreaterThanOrEqual(4.5);
});

it('prints readably on the colour of what is not settled', () => {
  expect(contrast(levelLook(null).ink, NOT_SETTLED_COLOUR)).toBeGreaterThanOrEqual(4.5);
});

it('grows darker with every level by a step that shows in greyscale', () => {
  const values = LEVEL_COLOURS.map((colour) => lightness(luminance(linear(colour))));
  for (const step of steps(values)) expect(step).toBeGreaterThanOrEqual(10);
});

it.each(BLINDNESS)('keeps the order under %s', (_name, matrix) => {
  const values = LEVEL_COLOURS.map((colour) => lightness(luminance(seen(matrix, linear(colour)))));
  for (const step of steps(values)) expect(step).toBeGreaterThanOrEqual(6);
});

it('marks what is not settled by a dashed edge, not by colour alone', () => {
  expect(levelLook(null).dash).toBeDefined();
  expect(levelLook(0).dash).toBeUndefined();
});

it.each([8, -1, 2.5, Number.NaN])('has no colour for the level %p', (level) => {
  expect(() => levelLook(level)).toThrow('whole number from 0 to 7');
});
