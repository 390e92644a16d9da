import { Tag } from '../../ui/tag';
import { ROLE_NAMES } from '../../ui/vocabulary';
import type { FictionalPerson } from './fictional-people';
import styles from './demonstration-screen.module.css';

export interface FictionalPersonButtonProps {
  person: FictionalPerson;
  isMe: boolean;
  busy: boolean;
  onChoose: () => void;
}

/** One press, and one is this person. */
export function FictionalPersonButton({ person, isMe, busy, onChoose }: FictionalPersonButtonProps) {
  return (
    <button type="button" className={styles.person} aria-disabled={busy || undefined} onClick={busy ? undefined : onChoose}>
      <span className={styles.name}>
        {person.name} {isMe ? <Tag>you now</Tag> : null}
      </span>
      <span className={styles.role}>{roleOf(person)}</span>
      {person.next ? <span className={styles.next}>{person.next}</span> : null}
    </button>
  );
}

function roleOf({ operator, role, group, internal }: FictionalPerson): string {
  if (operator) return 'Operator of this installation';
  if (role === null) return 'Signed up';
  if (role !== 'stakeholder' || group === null) return ROLE_NAMES[role];
  return internal ? 'Inside the administration' : 'Outside the administration';
}
