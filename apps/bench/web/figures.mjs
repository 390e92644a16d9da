/** @typedef {{ name: string, value: number, unit: string, most?: number, beside?: string }} Figure */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? (sorted[Math.floor(middle)] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/**
 * Prints a figure with its bound. A figure that is not a number is over.
 * @param {Figure} figure
 * @returns {boolean} whether it holds
 */
export function printFigure({ name, value, unit, most, beside }) {
  const holds = most === undefined || value <= most;
  const number = unit === '' ? value.toFixed(3) : Math.round(value).toLocaleString('en');
  const bound = most === undefined ? '' : `at most ${most.toLocaleString('en')}`;
  console.log(`${(most === undefined ? '' : holds ? 'OK' : 'OVER').padEnd(5)} ${name.padEnd(62)} ${`${number} ${unit}`.padStart(14)}  ${bound}${beside ? `  (${beside})` : ''}`);
  return holds;
}
