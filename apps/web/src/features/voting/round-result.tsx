import { lazy, Suspense } from 'react';
import { DataTable } from '../../ui/data-table';
import { Loading } from '../../ui/loading';
import { More } from '../../ui/more';
import { Sentence } from '../../ui/sentence';
import { Stack } from '../../ui/stack';
import { StatRow, StatTile } from '../../ui/stat-tile';
import { GROUP_NAMES } from '../../ui/vocabulary';
import { figure } from '../../ui/words';
import { DistributionStrip } from '../../charts/distribution-strip';
import { outcomeInWords } from './outcome-words';
import type { Result } from './voting-answer';

const DistributionBars = lazy(() => import('../../charts/distribution-bars').then((m) => ({ default: m.DistributionBars })));
const PER_CENT = 100;

interface RoundResultProps {
  result: Result;
  scale: readonly { level: number; name: string }[];
}

/** One revealed round: what came out, why, and how the groups differ. */
export function RoundResult({ result, scale }: RoundResultProps) {
  const { votes, cannotJudge, counts, median, agreement, shareWithinOne, outcome, sentences, notes, conditions, groups, reasons } = result;
  return (
    <Stack>
      <StatRow>
        <StatTile label="Outcome" value={outcomeInWords(outcome)} />
        <StatTile label="Median" value={figure(median)} />
        <StatTile label="Votes" value={votes} note={cannotJudge > 0 ? `${cannotJudge} could not judge` : undefined} />
        {shareWithinOne === null ? null : <StatTile label="Within 1 of the median" value={`${Math.round(shareWithinOne * PER_CENT)} %`} />}
        {agreement === null ? null : <StatTile label="Agreement A" value={agreement.toFixed(2)} note="from −1 to 1" />}
      </StatRow>
      {[...sentences, ...(notes ?? [])].map((sentence) => (
        <Sentence key={sentence}>{sentence}</Sentence>
      ))}
      {counts ? (
        <Suspense fallback={<Loading lines={7} />}>
          <DistributionBars
            title={`Votes by level in round ${result.roundNumber}`}
            counts={counts}
            levelNames={scale.map(({ name }) => name)}
            {...(typeof result.settledLevel === 'number' ? { mark: { level: result.settledLevel, label: 'level by the median' } } : {})}
          />
        </Suspense>
      ) : null}
      {groups.length > 0 ? (
        <DataTable
          caption="By group"
          rows={groups}
          keyOf={({ group }) => group}
          columns={[
            { id: 'group', label: 'Group', heads: true, cell: ({ group }) => GROUP_NAMES[group] },
            { id: 'votes', label: 'Votes', align: 'end', cell: (one) => one.votes ?? 'not shown' },
            { id: 'median', label: 'Median', align: 'end', cell: (one) => (one.votes === null ? 'not shown' : figure(one.median)) },
            { id: 'counts', label: 'Votes by level', cell: (one) => (one.counts ? <DistributionStrip counts={one.counts} /> : 'not shown') },
          ]}
        />
      ) : null}
      {groups.some((one) => one.votes === null) ? <Sentence tone="quiet">Groups with fewer than 3 votes are not shown, nor a group from which theirs could be worked out.</Sentence> : null}
      {conditions.length > 0 ? (
        <More label="The conditions of the rule" openAtFirst>
          <Stack gap="tight">
            {conditions.map(({ id, held, sentence }) => (
              <Sentence key={id} tone={held ? 'good' : 'warn'}>
                <span className="cm-hidden">{held ? 'Held: ' : 'Not held: '}</span>
                {sentence}
              </Sentence>
            ))}
          </Stack>
        </More>
      ) : null}
      {reasons.length > 0 ? (
        <More label={`Reasons given (${reasons.length})`}>
          <ul style={{ margin: 0 }}>
            {reasons.map(({ level, reason }, index) => (
              <li key={index}>
                <strong>Level {level}:</strong> {reason}
              </li>
            ))}
          </ul>
        </More>
      ) : null}
    </Stack>
  );
}
