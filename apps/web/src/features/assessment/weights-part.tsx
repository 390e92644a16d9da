import type { ReactNode } from 'react';
import { More } from '../../ui/more';
import { GROUP_NAMES } from '../../ui/vocabulary';
import { list, moment } from '../../ui/words';
import type { OverviewArea, OverviewAssessment } from './assessment-answer';
import styles from './rule-panel.module.css';
import { weightSentences } from './weight-words';

interface WeightsPartProps {
  rule: OverviewAssessment['rule'];
  areas: readonly OverviewArea[];
  /** The form, for leaders, until it is locked. */
  choice: ReactNode;
}

/** What counts more in the figures: to read for everybody, to choose for leaders until the first round. */
export function WeightsPart({ rule, areas, choice }: WeightsPartProps) {
  const sentences = weightSentences(areas, rule.weights);
  return (
    <More label={sentences.length === 0 ? 'What counts more: everything counts the same' : `What counts more: ${sentences.length === 1 ? sentences[0] : `${sentences.length} do not count the same`}`}>
      {choice ?? (
        <>
          {sentences.length === 0 ? (
            <p className={styles.words}>Every area and every sub-domain counts the same in the figures.</p>
          ) : (
            <ul className={styles.list}>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          {rule.lockedAt ? (
            <p className={styles.hash}>
              Locked {moment(rule.lockedAt)}, together with the rule and the groups that are compared ({list(rule.groups.map((group) => GROUP_NAMES[group].toLowerCase()))}). Their checksum: <code>{rule.termsHash}</code>
            </p>
          ) : null}
        </>
      )}
    </More>
  );
}
