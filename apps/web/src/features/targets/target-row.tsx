import { useState } from 'react';
import { Button } from '../../ui/button';
import { LevelTrack } from '../../ui/level-track';
import { Tag } from '../../ui/tag';
import { hasDraft } from '../../ui/use-draft';
import { PRIORITY_NAMES } from '../../ui/vocabulary';
import { day, figure } from '../../ui/words';
import { draftKey, TargetForm } from './target-form';
import type { TargetOnScreen } from './target-on-screen';
import styles from './targets.module.css';

interface TargetRowProps {
  cityId: string;
  assessmentId: string;
  name: string;
  target: TargetOnScreen;
  maySet: boolean;
}

const TONES = { low: 'quiet', medium: 'plain', high: 'warn', critical: 'bad' } as const;

/** One sub-domain: where it stands, where it is to be, how urgently and why. */
export function TargetRow({ cityId, assessmentId, name, target, maySet }: TargetRowProps) {
  // What somebody entered before they went elsewhere is not lost: its form is open again.
  const [opened, setOpened] = useState(false);
  const [editing, setEditing] = useState(() => maySet && hasDraft(draftKey(assessmentId, target.subDomainId)));
  const open = () => {
    setOpened(true);
    setEditing(true);
  };
  const { asIs, set, priority, level, due, proposedPriority, reason } = target;
  return (
    <article className={styles.row} aria-label={name}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.levels}>
          <span className="cm-hidden">As is </span>
          <strong>{figure(asIs)}</strong>
          <LevelTrack asIs={asIs} target={level} />
          <span className="cm-hidden"> target </span>
          {set ? <strong className={styles.target}>{figure(level)}</strong> : <span className={styles.none}>none yet</span>}
        </p>
        <div className={styles.state}>
          <Tag tone={set && priority ? TONES[priority] : 'quiet'}>
            {set && priority ? PRIORITY_NAMES[priority] : `Proposed: ${PRIORITY_NAMES[proposedPriority].toLowerCase()}`}
          </Tag>
          <span className={styles.due}>{set && due ? `by ${day(due)}` : ''}</span>
        </div>
        {maySet && !editing ? (
          <Button onClick={open} aria-label={`${set ? 'Change' : 'Set'} the target for ${name}`}>
            {set ? 'Change' : 'Set'}
          </Button>
        ) : null}
      </div>
      <p className={styles.because}>
        {set && priority && priority !== proposedPriority ? `${PRIORITY_NAMES[priority]} was decided. The proposal: ` : ''}
        {target.because}
      </p>
      {reason ? <p className={styles.because}>Reason given: {reason}</p> : null}
      {editing ? <TargetForm cityId={cityId} assessmentId={assessmentId} name={name} target={target} focusAtFirst={opened} onDone={() => setEditing(false)} /> : null}
    </article>
  );
}
