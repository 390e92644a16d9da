import { LevelShares } from '../../charts/level-shares';
import type { Result } from './voting-answer';

/** The rounds of a statement below each other: whether people came closer. */
export function RoundsCompared({ results }: { results: readonly Result[] }) {
  const rows = results.flatMap(({ roundNumber, counts, median }) => (counts ? [{ id: String(roundNumber), label: `Round ${roundNumber}`, counts, median }] : []));
  return rows.length < 2 ? null : <LevelShares title="From round to round" rows={rows} />;
}
