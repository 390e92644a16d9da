import { LevelBadge } from '../../ui/level-badge';
import { Sentence } from '../../ui/sentence';
import { Tag } from '../../ui/tag';
import styles from './example-statement.module.css';

interface Votes {
  who: string;
  /** How many judged each level 0..7. */
  counts: readonly number[];
}

/** Invented votes of an invented city. */
const VOTES: readonly Votes[] = [
  { who: 'Administration', counts: [0, 0, 0, 0, 1, 3, 1, 0] },
  { who: 'Business and academia', counts: [0, 0, 0, 1, 3, 1, 0, 0] },
  { who: 'Citizens', counts: [0, 1, 3, 1, 0, 0, 0, 0] },
];
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7];
const CELL = 26;
const MOST = 3;

/** One statement of an invented city, to show what the leader sees after a reveal. */
export function ExampleStatement() {
  return (
    <section className={styles.band} aria-labelledby="example-title">
      <div className={styles.words}>
        <h2 id="example-title" className={styles.title}>
          Where views differ, you see why
        </h2>
        <p>
          Fifteen people judge the same statement, each for themselves. When the round is closed the picture appears, split by group. Most statements are settled at once. For the rest, one plain sentence says what to talk about.
        </p>
        <p>Nobody can bend the rule afterwards: it is chosen and locked before the first vote, and printed in the report.</p>
      </div>
      <div className={styles.sheet}>
        <p className={styles.head}>
          <Tag tone="quiet">An invented example</Tag>
          <Tag tone="warn">Judged, not settled</Tag>
        </p>
        <p className={styles.statement}>Residents are asked before plans are made, and told what came of it.</p>
        <ul className={styles.groups}>
          {VOTES.map((votes) => (
            <li key={votes.who} className={styles.group}>
              <span className={styles.who}>{votes.who}</span>
              <VotesDrawing {...votes} />
            </li>
          ))}
        </ul>
        <Sentence tone="warn">Citizens say 2, the administration says 5.</Sentence>
        <p className={styles.proposed}>
          <LevelBadge level={5} size="small" /> proposed, with two pieces of proof
        </p>
      </div>
    </section>
  );
}

function VotesDrawing({ who, counts }: Votes) {
  const width = LEVELS.length * CELL;
  const base = MOST * CELL * 0.6;
  const spoken = counts.flatMap((number, level) => (number > 0 ? [`${number} at level ${level}`] : [])).join(', ');
  return (
    <svg viewBox={`0 0 ${width} ${base + 20}`} className={styles.votes} role="img" aria-label={`${who}: ${spoken}`}>
      {counts.flatMap((number, level) =>
        Array.from({ length: number }, (_, vote) => (
          <rect key={`${level}-${vote}`} className={styles.vote} x={level * CELL + 2} y={base - (vote + 1) * CELL * 0.6} width={CELL - 4} height={CELL * 0.6 - 3} rx="3" style={{ fill: `var(--cm-level-${level})` }} />
        )),
      )}
      <path className={styles.axis} d={`M0 ${base + 0.5}H${width}`} />
      {LEVELS.map((level) => (
        <text key={level} className={styles.tick} x={level * CELL + CELL / 2} y={base + 16} textAnchor="middle">
          {level}
        </text>
      ))}
    </svg>
  );
}
