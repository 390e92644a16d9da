import { LevelBadge } from '../../ui/level-badge';
import { More } from '../../ui/more';
import { Tag } from '../../ui/tag';
import { count } from '../../ui/words';
import type { BallotAssessment, BallotStatement } from './ballot';
import { LongText } from './long-text';
import styles from './vote-statement.module.css';

interface VoteStatementProps {
  statement: BallotStatement;
  scale: BallotAssessment['pack']['scale'];
  /** Room to show everything at once. */
  roomy: boolean;
}

/** The level that was proposed, why, and what proves it. */
export function ProposedLevel({ statement: { proposal, evidence }, scale, roomy }: VoteStatementProps) {
  const nameOf = (level: number) => scale.find((step) => step.level === level)?.name ?? '';
  return (
    <section className={styles.proposed}>
      <h3 className={styles.heading}>Proposed level</h3>
      {proposal ? (
        <>
          <LevelBadge level={proposal.level} name={nameOf(proposal.level)} withName />
          <LongText text={proposal.reason} />
          {proposal.withoutProof ? <Tag tone="warn">Without proof</Tag> : null} {proposal.stale ? <Tag tone="warn">Its proof has expired or changed</Tag> : null}
        </>
      ) : (
        <p className={styles.text}>No level was proposed. Judge from what you know.</p>
      )}
      {evidence.length === 0 ? (
        // Said once: a level that needs proof has told it already.
        proposal?.withoutProof ? null : <p className={styles.quiet}>There is no proof.</p>
      ) : (
        <More label={count(evidence.length, 'proof', 'proofs')} openAtFirst={roomy}>
          <ul className={styles.list}>
            {evidence.map((proof) => (
              <li key={proof.id}>
                <ProofLink {...proof} /> {proof.counter ? <Tag tone="warn">Counter-evidence</Tag> : null} {proof.expired ? <Tag tone="warn">Expired</Tag> : null}
                {proof.note ? <span className={styles.note}>{proof.note}</span> : null}
              </li>
            ))}
          </ul>
        </More>
      )}
    </section>
  );
}

interface LevelsHereProps extends Pick<VoteStatementProps, 'scale' | 'roomy'> {
  levels: BallotStatement['statement']['levels'];
}

/** What some of the levels look like for this statement. */
export function LevelsHere({ levels, scale, roomy }: LevelsHereProps) {
  return (
    <More label="What the levels look like here" openAtFirst={roomy}>
      <ul className={styles.levels}>
        {levels.map(({ level, text }) => (
          <li key={level}>
            <LevelBadge level={level} size="small" />
            <span>
              <strong>{scale.find((step) => step.level === level)?.name}.</strong> {text}
            </span>
          </li>
        ))}
      </ul>
    </More>
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
