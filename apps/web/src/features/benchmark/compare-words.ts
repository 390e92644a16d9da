import { list, figure } from '../../ui/words';

export interface ComparedArea {
  readonly id: string;
  readonly name: string;
  readonly subDomains: readonly { id: string; name: string }[];
}

export interface ComparedPart {
  readonly id: string;
  readonly name: string;
  readonly own: number | null;
  /** Median of the peers, rounded to half levels; null when it is not shown. */
  readonly median: number | null;
}

export type Standing = 'above' | 'level' | 'below';

/** The median is published in half levels: what is nearer than half of such a step cannot be told apart from it. */
const SAME = 0.25;

/** Where a city stands beside the middle of its peers; null when one of the two is not known. */
export function standingOf({ own, median }: Pick<ComparedPart, 'own' | 'median'>): Standing | null {
  if (own === null || median === null) return null;
  if (Math.abs(own - median) < SAME) return 'level';
  return own > median ? 'above' : 'below';
}

/** "1.7 below", "level", or nothing. */
export function distanceWords(part: Pick<ComparedPart, 'own' | 'median'>): string {
  const standing = standingOf(part);
  if (standing === null) return '';
  return standing === 'level' ? 'level' : `${figure(Math.abs((part.own ?? 0) - (part.median ?? 0)))} ${standing}`;
}

/** What the comparison says, the most important first. `peers` names them: "cities like yours", "the synthetic peers". */
export function compareSentences(parts: readonly ComparedPart[], peers: string): string[] {
  const known = parts.flatMap((part) => {
    const standing = standingOf(part);
    return standing === null ? [] : [{ ...part, standing, ahead: (part.own ?? 0) - (part.median ?? 0) }];
  });
  if (known.length === 0) return [];
  const many = (standing: Standing) => known.filter((part) => part.standing === standing).length;
  const others = [...(many('level') > 0 ? [`level with it in ${many('level')}`] : []), ...(many('below') > 0 ? [`below it in ${many('below')}`] : [])];
  const total = known.length === 1 ? '1 sub-domain' : `${known.length} sub-domains`;
  const first = `You are above the middle of ${peers} in ${many('above')} of ${total}${others.length > 0 ? `, ${list(others)}` : ''}.`;
  return [first, ...extremes(known)];
}

function extremes(known: readonly (ComparedPart & { standing: Standing; ahead: number })[]): string[] {
  const ordered = [...known].sort((left, right) => right.ahead - left.ahead);
  const told = ({ name, own, median }: ComparedPart) => `${name} (${figure(own)}, their middle ${figure(median)})`;
  const [best] = ordered;
  const worst = ordered.at(-1);
  const parts = [
    ...(worst?.standing === 'below' ? [`furthest behind in ${told(worst)}`] : []),
    ...(best?.standing === 'above' ? [`furthest ahead in ${told(best)}`] : []),
  ].join('; ');
  return parts === '' ? [] : [`${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`];
}
