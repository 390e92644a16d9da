import { LevelShares } from '../../charts/level-shares';
import { GROUP_NAMES } from '../../ui/vocabulary';
import type { Result } from './voting-answer';

/** How the groups judged, those that may be shown, below all votes together. Loaded when it is needed: it draws. */
export function GroupShares({ result: { counts, median, groups, roundNumber } }: { result: Result }) {
  const shown = groups.flatMap((one) => (one.counts ? [{ id: one.group, label: GROUP_NAMES[one.group], counts: one.counts, median: one.median }] : []));
  if (!counts || shown.length === 0) return null;
  return <LevelShares title={`By group in round ${roundNumber}`} rows={[{ id: 'all', label: 'Everybody', counts, median }, ...shown]} />;
}
