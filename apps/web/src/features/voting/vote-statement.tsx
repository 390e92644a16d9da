import { LevelBadge } from '../../ui/level-badge';
import { Tag } from '../../ui/tag';
import type { BallotAssessment, BallotStatement } from './ballot';
import styles from './vote-statement.module.css';

interface VoteStatementProps {
  statement: BallotStatement;
  scale: BallotAssessment['pack']['scale'];
}

/** What one has to know to judge a statement: why it matters, the proposed level, its proof, what the levels look like. */
export function VoteStatement({ statement: { statement, proposal, evidence }, scale }: VoteStatementProps) {
  const nameOf = (level: number) => scale.find((step) => step.level === level)?.name ?? '';
  return (
    <div className={styles.parts}>
      <p className={styles.why}>{statement.why}</p>
      <section className={styles.proposed}>
        <h3 className={styles.heading}>Proposed level</h3>
        {proposal ? (
          <>
            <LevelBadge level={proposal.level} name={nameOf(proposal.level)} withName />
            <p className={styles.text}>{proposal.reason}</p>
            {proposal.withoutProof ? <Tag tone="warn">Without proof</Tag> : null} {proposal.stale ? <Tag tone="warn">Its proof has expired or changed</Tag> : null}
          </>
        ) : (
          <p className={styles.text}>No level was proposed. Judge from what you know.</p>
        )}
      </section>
      <section>
        <h3 className={styles.heading}>Proof</h3>
        {evidence.length === 0 ? <p className={styles.text}>There is no proof.</p> : null}
        <ul className={styles.list}>
          {evidence.map((proof) => (
            <li key={proof.id}>
              <ProofLink {...proof} /> {proof.counter ? <Tag tone="warn">Counter-evidence</Tag> : null} {proof.expired ? <Tag tone="warn">Expired</Tag> : null}
              {proof.note ? <span className={styles.note}>{proof.note}</span> : null}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className={styles.heading}>What the levels look like</h3>
        <ul className={styles.levels}>
          {statement.levels.map(({ level, text }) => (
            <li key={level}>
              <LevelBadge level={level} size="small" />
              <span>
                <strong>{nameOf(level)}.</strong> {text}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function ProofLink({ title, url, downloadPath }: BallotStatement['evidence'][number]) {
  const href = downloadPath ?? url;
  return href ? (
    <a href={href} target="_blank" rel="noopener noreferrer" className={styles.link}>
      {title}
      <span className="cm-hidden"> (opens in a new tab)</span>
    </a>
  ) : (
    <strong>{title}</strong>
  );
}
