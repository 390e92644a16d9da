import { useState } from 'react';
import { Button } from '../../ui/button';
import { More } from '../../ui/more';
import { Tag } from '../../ui/tag';
import { PRIORITY_NAMES } from '../../ui/vocabulary';
import { day, figure } from '../../ui/words';
import { TargetForm } from './target-form';
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

/** One sub-domain: where it stands, what is proposed and why, what was decided. */
export function TargetRow({ cityId, assessmentId, name, target, maySet }: TargetRowProps) {
  const [editing, setEditing] = useState(false);
  const { asIs, set, priority, level, due, proposedPriority, factors, reason } = target;
  return (
    <article className={styles.row} aria-label={name}>
      <header className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.levels}>
          As is <strong>{figure(asIs)}</strong>
          {set && due ? (
            <>
              {' '}
              · target <strong>{figure(level)}</strong> by {day(due)}
            </>
          ) : (
            ' · no target yet'
          )}
        </p>
        <Tag tone={TONES[priority ?? proposedPriority]}>
          {set && priority ? PRIORITY_NAMES[priority] : `Proposed: ${PRIORITY_NAMES[proposedPriority].toLowerCase()}`}
        </Tag>
        {maySet && !editing ? (
          <Button onClick={() => setEditing(true)} aria-label={`${set ? 'Change' : 'Set'} the target for ${name}`}>
            {set ? 'Change' : 'Set the target'}
          </Button>
        ) : null}
      </header>
      {reason ? <p>{reason}</p> : null}
      <More label="Why this priority is proposed">
        <ul className={styles.factors}>
          {factors.map((factor) => (
            <li key={factor.id}>
              {factor.sentence} <span className={styles.times}>× {factor.value.toFixed(2)}</span>
            </li>
          ))}
        </ul>
      </More>
      {maySet && editing ? <TargetForm cityId={cityId} assessmentId={assessmentId} name={name} target={target} onDone={() => setEditing(false)} /> : null}
    </article>
  );
}
