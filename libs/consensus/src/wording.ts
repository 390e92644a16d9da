const FEWEST_DECIMALS = 2;
const MOST_DECIMALS = 6;

/** A number for a sentence: two decimals, more only where fewer would put it on the other side of the threshold beside it, or on it. */
export function readable(value: number, beside: number = NaN): string {
  const side = Math.sign(value - beside);
  for (let decimals = FEWEST_DECIMALS; decimals < MOST_DECIMALS; decimals += 1) {
    const rounded = Number(value.toFixed(decimals));
    if (Object.is(Math.sign(rounded - beside), side)) return String(rounded);
  }
  return String(Number(value.toFixed(MOST_DECIMALS)));
}

/** A share 0..1 as percent: 0.7 gives "70 %". */
export function percent(share: number): string {
  return `${readable(share * 100)} %`;
}

/** A count with its noun: "1 vote", "2 votes". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "citizens say", "business says": the form that fits a group's name. */
export function says(group: string): string {
  const plural = group.endsWith('s') && !group.endsWith('ss');
  return `${group} ${plural ? 'say' : 'says'}`;
}

/** A range of levels: "at level 0", "at level 5 to 7". */
export function rangeWords([lowest, highest]: readonly [number, number]): string {
  return lowest === highest ? `at level ${lowest}` : `at level ${lowest} to ${highest}`;
}
