import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { Sentence } from '../../ui/sentence';
import { Row } from '../../ui/stack';
import styles from './discussion.module.css';
import type { PersonNamed } from './discussion-answer';
import type { SendWords, Words } from './kept-words';
import { MentionArea } from './mention-area';
import { useKeptWords } from './use-kept-words';

interface CommentBoxProps {
  /** Names these words on this device. */
  keptAs: string;
  label: string;
  sendLabel: string;
  people: readonly PersonNamed[];
  sendWords: SendWords;
  /** The words as they stand, for an edit. */
  first?: Words;
  /** Said once it stands. */
  done: string;
  onDone?: () => void;
  onCancel?: () => void;
  focusAtFirst?: boolean;
}

/** Where a comment is written: kept on this device as it is typed, and until the server has it. */
export function CommentBox({ keptAs, label, sendLabel, people, sendWords, first, done, onDone, onCancel, focusAtFirst = false }: CommentBoxProps) {
  const { box, words, sending, refused, problem, said } = useKeptWords(keptAs, sendWords, first);
  const area = useRef<HTMLTextAreaElement | null>(null);
  const focused = useRef(false);
  const waiting = words.requestId !== null;
  const written = words.body.trim() !== '' && words.body !== first?.body;
  const send = async () => {
    // Never a disabled button: it would lose the focus.
    if (!written && !waiting) return onCancel && first ? onCancel() : area.current?.focus();
    if ((await box.send()) && !onDone) area.current?.focus();
  };
  const latestDone = useRef(onDone);
  useEffect(() => {
    latestDone.current = onDone;
  });
  // Also when it went out by itself.
  useEffect(() => {
    if (said) latestDone.current?.();
  }, [said]);
  const change = (body: string, chosen: PersonNamed | null) => {
    box.write(body, chosen ? [...words.chosen.filter(({ personId }) => personId !== chosen.personId), chosen] : words.chosen);
  };
  const giveUp = () => {
    box.clear();
    onCancel?.();
  };
  return (
    <form
      className={styles.box}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <MentionArea
        ref={(element) => {
          area.current = element;
          if (element && focusAtFirst && !focused.current) {
            focused.current = true;
            element.focus();
          }
        }}
        label={label}
        value={words.body}
        onChange={change}
        people={people}
        onSend={() => void send()}
        readOnly={waiting}
        rows={2}
      />
      {refused ? <ErrorNote sentence={`${refused} Your words are still here.`} /> : null}
      <div role="status">
        {waiting && problem ? (
          <Sentence tone="warn">
            Not sent yet. Your words are kept on this device. {problem.kind === 'signed-out' ? 'Please sign in again.' : problem.worthRetrying ? 'They go out by themselves as soon as Citymark can be reached.' : problem.message}
          </Sentence>
        ) : null}
        {said && !written ? <Sentence tone="good">{done}</Sentence> : null}
      </div>
      {written || waiting || onCancel ? (
        <Row>
          <Button type="submit" kind="primary" busy={sending}>
            {waiting && problem ? 'Try again' : sendLabel}
          </Button>
          {waiting && problem ? <Button onClick={() => box.write(words.body)}>Change the words</Button> : null}
          {waiting ? null : (
            <Button kind="quiet" onClick={giveUp}>
              {onCancel ? 'Cancel' : 'Discard'}
            </Button>
          )}
        </Row>
      ) : null}
    </form>
  );
}
