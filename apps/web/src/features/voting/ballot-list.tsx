import type { BallotStatement } from './ballot';
import styles from './ballot-list.module.css';

interface BallotListProps {
  ballot: readonly BallotStatement[];
  kept: ReadonlySet<string>;
  current: string | null;
  onChoose: (statementId: string) => void;
}

/** All statements of the ballot, to go to one directly. */
export function BallotList({ ballot, kept, current, onChoose }: BallotListProps) {
  return (
    <ol className={styles.list}>
      {ballot.map(({ statementId, statement, myVote }) => {
        const state = kept.has(statementId) ? 'kept' : myVote ? 'saved' : 'open';
        return (
          <li key={statementId}>
            <button type="button" className={styles.item} aria-current={statementId === current || undefined} onClick={() => onChoose(statementId)}>
              <span className={styles.text}>{statement.text}</span>
              <span className={styles.state}>{state === 'kept' ? 'not yet sent' : state === 'saved' ? 'saved' : 'not judged'}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
