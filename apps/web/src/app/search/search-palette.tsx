import { useParams } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useGo } from '../navigation/route-link';
import type { Session } from '../session';
import type { Goal } from './goal';
import { GoalList } from './goal-list';
import { rememberGoal } from './recent-goals';
import styles from './search.module.css';
import { SearchState } from './search-state';
import { useGoals } from './use-goals';

const LONGEST = 100;

/** The search itself, in a native dialog: what is typed is answered below, arrows choose, Enter goes there, Escape closes. */
export function SearchPalette({ session, onClosed }: { session: Session; onClosed: () => void }) {
  const params = useParams({ strict: false }) as { cityId?: string; assessmentId?: string };
  const { cityId, assessmentId } = placeOf(session, params);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const go = useGo();
  const { groups, searching, problem } = useGoals(session, text, cityId, assessmentId);
  const goals = groups.flatMap((group) => group.goals.map((goal) => ({ key: `${group.id}-${goal.id}`, goal })));
  const current = goals[Math.min(active, goals.length - 1)];
  const optionId = (key: string) => `${id}-${key}`;

  useEffect(() => {
    const element = dialog.current;
    // The text field is the first thing in it, and so gets the focus.
    element?.showModal();
    // The click beside it is only for those who point; Escape closes it too.
    const closeBeside = (event: MouseEvent) => {
      if (event.target === element) element?.close();
    };
    element?.addEventListener('click', closeBeside);
    return () => element?.removeEventListener('click', closeBeside);
  }, []);
  const shown = current ? optionId(current.key) : null;
  useEffect(() => {
    if (shown) document.getElementById(shown)?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  const take = (goal: Goal) => {
    rememberGoal(session.person.id, assessmentId, goal);
    dialog.current?.close();
    go(goal.to);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || goals.length === 0) return;
    const at = current ? goals.indexOf(current) : 0;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setActive((at + step + goals.length) % goals.length);
    else if (event.key === 'Enter' && current) take(current.goal);
    else return;
    event.preventDefault();
  };

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label="Search" onClose={onClosed}>
      <div className={styles.inside}>
        <div className={styles.line}>
          <Icon of="search" />
          <input
            className={styles.input}
            role="combobox"
            aria-label={assessmentId ? 'Search statements, proof, people and pages' : 'Search pages and cities'}
            aria-expanded={goals.length > 0}
            aria-controls={goals.length > 0 ? `${id}-goals` : undefined}
            aria-autocomplete="list"
            aria-activedescendant={shown ?? undefined}
            placeholder={assessmentId ? 'Statements, proof, people, pages' : 'Pages and cities'}
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={LONGEST}
            value={text}
            onChange={({ currentTarget }) => {
              setText(currentTarget.value);
              setActive(0);
            }}
            onKeyDown={keyDown}
          />
          <Button kind="quiet" onClick={() => dialog.current?.close()} aria-label="Close the search">
            <Icon of="close" />
          </Button>
        </div>
        {goals.length > 0 ? <GoalList id={`${id}-goals`} groups={groups} question={text} chosen={current?.key ?? null} optionId={optionId} onTake={take} /> : null}
        <SearchState text={text} count={goals.length} searching={searching} problem={problem} />
      </div>
    </dialog>
  );
}

/** The assessment of the address; else the only one, or the newest, of the city of the address or of the only city. */
function placeOf({ cities }: Session, { cityId, assessmentId }: { cityId?: string; assessmentId?: string }) {
  const city = cities.find(({ id }) => id === cityId) ?? (cities.length === 1 ? cities[0] : undefined);
  const assessment = city?.assessments.find(({ id }) => id === assessmentId) ?? city?.assessments[0];
  return { cityId: city?.id, assessmentId: assessment?.id };
}
