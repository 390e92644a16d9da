import { useState } from 'react';
import { useCommand } from '../../../app/mutation';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/field';
import { Form } from '../../../ui/form';
import { ProblemNote } from '../../../ui/problem-note';
import type { Minute, WorkshopKey } from './workshop-answer';
import { NoteInWorkshopMutation } from './workshop.documents';
import styles from './workshop.module.css';

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** What was done and said, in the order of time; the newest last. */
export function Minutes({ minutes, textOf }: { minutes: readonly Minute[]; textOf: (statementId: string) => string | undefined }) {
  if (minutes.length === 0) return <p className={styles.quiet}>The minutes write themselves as you go: rounds, results and settlements. You can add notes.</p>;
  return (
    <ol className={styles.minutes}>
      {minutes.map(({ at, kind, statementId, sentence }, index) => {
        const about = statementId === null || minutes[index - 1]?.statementId === statementId ? undefined : textOf(statementId);
        return (
          <li key={index} data-kind={kind}>
            {about ? <p className={styles.about}>{about}</p> : null}
            <time dateTime={at}>{CLOCK.format(new Date(at))}</time> {sentence}
          </li>
        );
      })}
    </ol>
  );
}

export function NoteForm({ cityId, assessmentId, workshopId }: WorkshopKey) {
  const [note, setNote] = useState('');
  const command = useCommand(NoteInWorkshopMutation);
  const submit = async () => {
    if (note.trim() === '') return;
    if (await command.run({ cityId, assessmentId, workshopId, note: note.trim() })) setNote('');
  };
  return (
    <Form onSubmit={submit} label="A note for the minutes">
      <TextArea label="A note for the minutes" rows={2} maxLength={2000} value={note} onChange={setNote} />
      <div>
        <Button type="submit" busy={command.busy} disabled={note.trim() === ''}>
          Write it down
        </Button>
      </div>
      <ProblemNote problem={command.problem} onRetry={command.retry} />
    </Form>
  );
}
