import { marked } from '../../ui/fold';
import { Icon } from '../../ui/icon';
import type { Goal, GoalGroup } from './goal';
import styles from './search.module.css';

interface GoalListProps {
  id: string;
  groups: readonly GoalGroup[];
  question: string;
  chosen: string | null;
  optionId: (key: string) => string;
  onTake: (goal: Goal) => void;
}

/** Where one can go, in groups. The focus stays in the text field; the pointer only points. */
export function GoalList({ id, groups, question, chosen, optionId, onTake }: GoalListProps) {
  return (
    <div id={id} role="listbox" aria-label="Where to go" className={styles.list}>
      {groups.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`} className={styles.group}>
          <p id={`${id}-${group.id}`} className={styles.groupLabel}>
            {group.label}
          </p>
          {group.goals.map((goal) => {
            const key = `${group.id}-${goal.id}`;
            return (
              <div key={key} id={optionId(key)} role="option" aria-selected={key === chosen} className={styles.goal} onPointerDown={(event) => event.preventDefault()} onPointerUp={() => onTake(goal)}>
                <Icon of={goal.icon} />
                <span className={styles.words}>
                  <span>
                    <Marked text={goal.label} question={question} />
                  </span>
                  {goal.note ? (
                    <span className={styles.note}>
                      <Marked text={goal.note} question={question} />
                    </span>
                  ) : null}
                </span>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function Marked({ text, question }: { text: string; question: string }) {
  return marked(text, question).map((stretch, index) => (stretch.marked ? <mark key={index}>{stretch.text}</mark> : stretch.text));
}
