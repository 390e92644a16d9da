import { Suspense } from 'react';
import { lazyPart, orNothing } from '../../ui/lazy-part';
import { Loading } from '../../ui/loading';
import { More } from '../../ui/more';
import { Sentence } from '../../ui/sentence';
import { Stack } from '../../ui/stack';
import { GROUP_NAMES } from '../../ui/vocabulary';
import { figure, list } from '../../ui/words';
import { GivenReasons } from './given-reasons';
import { outcomeInWords } from './outcome-words';
import styles from './round-result.module.css';
import type { Result } from './voting-answer';

const DistributionBars = lazyPart(() => import('../../charts/distribution-bars').then((m) => m.DistributionBars));
const GroupShares = lazyPart(() => import('./group-shares').then((m) => m.GroupShares), orNothing);
const PER_CENT = 100;

interface RoundResultProps {
  result: Result;
  scale: readonly { level: number; name: string }[];
  /** The proposed level that was judged, to compare with. */
  proposed?: number | null;
}

/** One revealed round: what came out, why, and how the groups differ. */
export function RoundResult({ result, scale, proposed = null }: RoundResultProps) {
  const { votes, cannotJudge, counts, median, agreement, shareWithinOne, outcome, sentences, notes, conditions, groups, reasons } = result;
  // With too few votes the same is said of every condition that is not measured.
  const withoutRepeats = conditions.filter(({ sentence }, at) => conditions.findIndex((other) => other.sentence === sentence) === at);
  const hidden = groups.filter((one) => one.votes === null).map(({ group }) => GROUP_NAMES[group].toLowerCase());
  const marks = [...(median === null ? [] : [{ at: median, label: 'median' }]), ...(proposed === null ? [] : [{ at: proposed, label: 'proposed' }])];
  return (
    <Stack>
      <dl className={styles.figures}>
        <ResultFigure label="Outcome" value={outcomeInWords(outcome)} />
        <ResultFigure label="Median" value={figure(median)} />
        <ResultFigure label="Votes" value={String(votes)} note={cannotJudge > 0 ? `${cannotJudge} could not judge` : null} />
        {shareWithinOne === null ? null : <ResultFigure label="Within 1 of the median" value={`${Math.round(shareWithinOne * PER_CENT)} %`} />}
        {agreement === null ? null : <ResultFigure label="Agreement A" value={agreement.toFixed(2)} note="from −1 to 1" />}
      </dl>
      {[...sentences, ...(notes ?? [])].map((sentence) => (
        <Sentence key={sentence}>{sentence}</Sentence>
      ))}
      {counts ? (
        <Suspense fallback={<Loading lines={12} />}>
          <DistributionBars title={`Votes by level in round ${result.roundNumber}`} counts={counts} levelNames={scale.map(({ name }) => name)} marks={marks} />
          <GroupShares result={result} />
        </Suspense>
      ) : null}
      {counts && hidden.length > 0 ? <Sentence tone="quiet">{`Not shown by itself: ${list(hidden)}. A group with fewer than 3 votes is not, nor one from which it could be worked out.`}</Sentence> : null}
      <GivenReasons reasons={reasons} openAtFirst={outcome !== 'consensus'} />
      {conditions.length > 0 ? (
        <More label="The conditions of the rule" openAtFirst={conditions.some(({ held }) => !held)}>
          <Stack gap="tight">
            {withoutRepeats.map(({ id, held, sentence }) => (
              <Sentence key={id} tone={held ? 'good' : 'warn'}>
                <span className="cm-hidden">{held ? 'Held: ' : 'Not held: '}</span>
                {sentence}
              </Sentence>
            ))}
          </Stack>
        </More>
      ) : null}
    </Stack>
  );
}

function ResultFigure({ label, value, note = null }: { label: string; value: string; note?: string | null }) {
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
      {note === null ? null : <dd className={styles.note}>{note}</dd>}
    </div>
  );
}
