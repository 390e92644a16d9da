/** Polarisation (1 - A)/2 of van der Eijk's A: 0 unanimous, 0.5 evenly spread, 1 two poles. RangeError when A is outside -1..1. */
export function polarisation(agreement: number): number {
  if (!(agreement >= -1 && agreement <= 1))
    throw new RangeError(`Agreement A is ${agreement}, but it must lie from -1 to 1.`);
  return (1 - agreement) / 2;
}
