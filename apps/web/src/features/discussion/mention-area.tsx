import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { count } from '../../ui/words';
import styles from './mention-area.module.css';
import type { PersonNamed } from './discussion-answer';
import { beginningOf, peopleFor, withMention } from './mention-text';

const LONGEST = 4000;

interface MentionAreaProps {
  label: string;
  value: string;
  /** `chosen`: somebody was taken from the list. */
  onChange: (text: string, chosen: PersonNamed | null) => void;
  people: readonly PersonNamed[];
  onSend: () => void;
  readOnly: boolean;
  rows?: number;
  ref?: Ref<HTMLTextAreaElement>;
}

/** A text in which @ offers people: arrows choose, Enter or Tab takes, Escape closes. */
export function MentionArea({ label, value, onChange, people, onSend, readOnly, rows = 3, ref }: MentionAreaProps) {
  const id = useId();
  const own = useRef<HTMLTextAreaElement | null>(null);
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const moveTo = useRef<number | null>(null);
  const beginning = readOnly ? null : beginningOf(value, caret);
  const offered = beginning && beginning.at !== closedAt ? peopleFor(beginning.typed, people) : [];
  const open = offered.length > 0;
  const current = Math.min(active, offered.length - 1);

  useLayoutEffect(() => {
    if (moveTo.current === null) return;
    own.current?.setSelectionRange(moveTo.current, moveTo.current);
    moveTo.current = null;
  });

  const take = (person: PersonNamed) => {
    if (!beginning) return;
    const next = withMention(value, beginning, person);
    moveTo.current = next.caret;
    setCaret(next.caret);
    setClosedAt(beginning.at);
    onChange(next.text, person);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      return onSend();
    }
    if (!open) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const person = offered[current];
    if (step !== undefined) setActive((current + step + offered.length) % offered.length);
    else if (event.key === 'Escape') setClosedAt(beginning?.at ?? null);
    else if ((event.key === 'Enter' || event.key === 'Tab') && person) take(person);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const write = (text: string, at: number) => {
    setCaret(at);
    setActive(0);
    // The list that was closed stays closed as long as the same mention is being typed.
    if (beginningOf(text, at)?.at !== closedAt) setClosedAt(null);
    onChange(text, null);
  };

  return (
    <div className={styles.area}>
      <label htmlFor={id} className="cm-hidden">
        {label}
      </label>
      <textarea
        id={id}
        ref={(element) => {
          own.current = element;
          if (typeof ref === 'function') ref(element);
          else if (ref) ref.current = element;
        }}
        className={styles.control}
        rows={rows}
        maxLength={LONGEST}
        placeholder={label}
        readOnly={readOnly}
        value={value}
        onChange={({ currentTarget }) => write(currentTarget.value, currentTarget.selectionStart)}
        onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
        onBlur={() => setClosedAt(beginning?.at ?? null)}
        onKeyDown={keyDown}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={open ? `${id}-people` : undefined}
        aria-activedescendant={open ? `${id}-${current}` : undefined}
      />
      {open ? (
        <ul id={`${id}-people`} role="listbox" aria-label="People to mention" className={styles.people}>
          {offered.map((person, index) => (
            // The text keeps the focus: a press on a name must not take it away.
            <li key={person.personId} id={`${id}-${index}`} role="option" aria-selected={index === current} onPointerDown={(event) => event.preventDefault()} onPointerUp={() => take(person)}>
              {person.name}
            </li>
          ))}
        </ul>
      ) : null}
      <span role="status" className="cm-hidden">
        {open ? `${count(offered.length, 'person', 'people')} to mention. Arrows choose, Enter takes.` : ''}
      </span>
    </div>
  );
}
