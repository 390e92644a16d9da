import type { ReactNode } from 'react';
import { PHASE_NAMES } from '../../ui/vocabulary';
import { More } from '../../ui/more';
import { Panel } from '../../ui/panel';
import { moment } from '../../ui/words';
import type { OverviewAssessment } from './assessment-answer';
import styles from './rule-panel.module.css';

/** The rule of consensus in words, and how the assessment came to its present phase. */
export function RulePanel({ rule, changes, choice, weights }: Pick<OverviewAssessment, 'rule' | 'changes'> & { choice: ReactNode; weights: ReactNode }) {
  return (
    <Panel
      title="How it is decided"
      note={rule.locked ? `The rule “${rule.name}” is locked: it cannot be changed after the first vote.` : `The rule “${rule.name}” is locked when the first round opens.`}
    >
      <More label="A statement has consensus when all of this holds">
        <ul className={styles.list}>
          {rule.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className={styles.hash}>
          {rule.termsHash ? 'Rule, weights and groups as they were locked, as a checksum: ' : 'The rule as a checksum: '}
          <code>{rule.termsHash ?? rule.hash}</code>
        </p>
      </More>
      {choice}
      {weights}
      {changes.length > 0 ? (
        <More label="Changes of phase so far">
          <ol className={styles.list}>
            {changes.map(({ from, to, reason, by, at }) => (
              <li key={at}>
                {PHASE_NAMES[from]} to {PHASE_NAMES[to].toLowerCase()}, {by}, {moment(at)}
                {reason ? <span className={styles.reason}>“{reason}”</span> : null}
              </li>
            ))}
          </ol>
        </More>
      ) : null}
    </Panel>
  );
}
