import { Panel } from '../../ui/panel';
import { Sentence } from '../../ui/sentence';
import { GROUP_NAMES } from '../../ui/vocabulary';
import { balanceSentences, ENOUGH_IN_A_GROUP, groupCounts, type GroupCount } from './group-balance';
import styles from './group-balance.module.css';
import type { PeopleRow } from './people-rows';

/** Whether all views are there: who judges by group, what is missing, and why that matters. */
export function GroupBalancePanel({ rows, name }: { rows: readonly PeopleRow[]; name: string }) {
  const counts = groupCounts(rows);
  const missing = balanceSentences(counts);
  const fewOthers = counts.some(({ group, joined }) => group === 'other' && joined > 0 && joined < ENOUGH_IN_A_GROUP);
  return (
    <Panel title="Who judges" note={`In ${name}. From ${ENOUGH_IN_A_GROUP} people on, the view of a group can be shown by itself.`}>
      <ul className={styles.groups}>
        {counts.map((one) => (
          <li
            key={one.group}
            className={styles.group}
            data-enough={one.joined >= ENOUGH_IN_A_GROUP || undefined}
            data-none={one.group === 'other' || one.joined + one.waiting === 0 || undefined}
          >
            <span className={styles.number}>{one.joined}</span>
            <span className={styles.name}>{GROUP_NAMES[one.group]}</span>
            <span className={styles.state}>{stateWords(one)}</span>
          </li>
        ))}
      </ul>
      {missing.length === 0 ? <Sentence tone="good">{`Every group is there, and large enough to be shown by itself${fewOthers ? `; “${GROUP_NAMES.other}” is counted, but not shown` : ''}.`}</Sentence> : null}
      {missing.map((sentence) => (
        <Sentence key={sentence} tone="warn">
          {sentence}
        </Sentence>
      ))}
    </Panel>
  );
}

function stateWords({ group, joined, waiting }: GroupCount): string {
  const waits = waiting > 0 ? `${waiting} invited` : '';
  // Nobody need be there, so nothing is missing.
  if (group === 'other') return waits === '' ? 'from elsewhere' : waits;
  if (joined >= ENOUGH_IN_A_GROUP) return waits === '' ? 'enough' : `enough, ${waits}`;
  if (joined + waiting === 0) return 'nobody yet';
  return [`of at least ${ENOUGH_IN_A_GROUP}`, waits].filter(Boolean).join(', ');
}
