import { StatRow, StatTile } from '../../ui/stat-tile';
import { count } from '../../ui/words';
import type { OverviewAssessment } from './assessment-answer';

/** How many statements are settled, open, and have proof; how far an open round is. */
export function OverviewCounts({ assessment: { statements, openRound, proofCount } }: { assessment: OverviewAssessment }) {
  const applicable = statements.filter((statement) => statement.applicable);
  const settled = applicable.filter(({ state }) => state === 'settled').length;
  const withProof = applicable.filter(({ evidenceCount }) => evidenceCount > 0).length;
  const proposed = applicable.filter(({ proposal }) => proposal !== null).length;
  const left = statements.length - applicable.length;
  return (
    <StatRow>
      <StatTile label="Settled" value={`${settled} of ${applicable.length}`} note={`${applicable.length - settled} still open${left > 0 ? `, ${left} not applicable` : ''}`} />
      <StatTile label="With a proposed level" value={`${proposed} of ${applicable.length}`} />
      <StatTile label="With proof" value={`${withProof} of ${applicable.length}`} note={count(proofCount, 'piece of proof', 'pieces of proof')} />
      {openRound ? <StatTile label={`Votes in round ${openRound.number}`} value={`${openRound.votesCast} of ${openRound.votesExpected}`} note="Levels stay hidden until the round is closed." /> : null}
    </StatRow>
  );
}
