const PRECISION = 1e-15;
const MAX_TERMS = 10_000;

/**
 * Upper tail probability of the chi-squared distribution, 0..1: the regularised incomplete gamma function Q(df/2, x/2)
 * by series below its bend and by continued fraction above (Abramowitz and Stegun 6.5.29 and 6.5.31).
 * RangeError when the statistic is negative or not finite, or df is not a whole number from 1.
 */
export function chiSquaredTail(statistic: number, degreesOfFreedom: number): number {
  if (!(Number.isFinite(statistic) && statistic >= 0))
    throw new RangeError(`The statistic is ${statistic}, but it must be 0 or more.`);
  if (!(Number.isInteger(degreesOfFreedom) && degreesOfFreedom >= 1)) {
    throw new RangeError(`The degrees of freedom are ${degreesOfFreedom}, but they must be a whole number from 1.`);
  }
  if (statistic === 0) return 1;
  const shape = degreesOfFreedom / 2;
  const x = statistic / 2;
  const scale = Math.exp(shape * Math.log(x) - x - logGammaOfHalf(degreesOfFreedom));
  return x < shape + 1 ? 1 - scale * lowerSeries(shape, x) : scale * upperFraction(shape, x);
}

/** Two-sided tail of the standard normal distribution. */
export function normalTwoSidedTail(z: number): number {
  return chiSquaredTail(z * z, 1);
}

/** ln Gamma(n/2), by the recursion down to Gamma(1) = 1 or Gamma(1/2) = sqrt(pi). */
function logGammaOfHalf(n: number): number {
  let sum = n % 2 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let argument = n / 2 - 1; argument > 0; argument -= 1) sum += Math.log(argument);
  return sum;
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let step = 1; step < MAX_TERMS && term > sum * PRECISION; step += 1) {
    term *= x / (shape + step);
    sum += term;
  }
  return sum;
}

/** Evaluated by Lentz's method; the denominators stay positive because x >= shape + 1. */
function upperFraction(shape: number, x: number): number {
  let base = x + 1 - shape;
  let c = Infinity;
  let d = 1 / base;
  let value = d;
  for (let step = 1; step < MAX_TERMS; step += 1) {
    const numerator = step * (shape - step);
    base += 2;
    d = 1 / (numerator * d + base);
    c = base + numerator / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < PRECISION) break;
  }
  return value;
}
