import { count } from '../../ui/words';
import type { OverviewAssessment } from './assessment-answer';
import styles from './counts-line.module.css';

/** How many statements are settled, proposed and proven, and how far an open round is: one line of figures. */
export function CountsLine({ assessment: { statements, openRound, proofCount } }: { assessment: OverviewAssessment }) {
  const applicable = statements.filter((statement) => statement.applicable);
  const many = (test: (statement: (typeof applicable)[number]) => boolean) => applicable.filter(test).length;
  const left = statements.length - applicable.length;
  const figures = [
    { label: 'settled', value: many(({ state }) => state === 'settled') },
    { label: 'with a proposed level', value: many(({ proposal }) => proposal !== null) },
    { label: 'with proof', value: many(({ evidenceCount }) => evidenceCount > 0), note: count(proofCount, 'piece of proof', 'pieces of proof') },
  ];
  return (
    <ul className={styles.line} aria-label="Counts">
      {figures.map(({ label, value, note }) => (
        <li key={label}>
          <strong className={styles.value}>{`${value} of ${applicable.length}`}</strong> {label}
          {note ? <span className={styles.note}>{` (${note})`}</span> : null}
        </li>
      ))}
      {left > 0 ? (
        <li>
          <strong className={styles.value}>{left}</strong> not applicable
        </li>
      ) : null}
      {openRound ? (
        <li>
          <strong className={styles.value}>{`${openRound.votesCast} of ${openRound.votesExpected}`}</strong> {`votes in round ${openRound.number}`}
        </li>
      ) : null}
    </ul>
  );
}
