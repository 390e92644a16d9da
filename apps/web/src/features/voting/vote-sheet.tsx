import type { ReactNode, Ref } from 'react';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import type { ModelPlace } from '../../ui/model-places';
import { count } from '../../ui/words';
import type { BallotAssessment, BallotStatement } from './ballot';
import { KeyboardHelp } from './keyboard-help';
import { useKeysWanted } from './use-keys-wanted';
import { useVoteKeys } from './use-vote-keys';
import type { VoteDraft } from './vote-draft';
import { VoteFields } from './vote-fields';
import styles from './vote-sheet.module.css';
import { VoteStatement } from './vote-statement';

interface VoteSheetProps {
  headingRef: Ref<HTMLHeadingElement>;
  statement: BallotStatement;
  place: ModelPlace | undefined;
  number: number;
  total: number;
  scale: BallotAssessment['pack']['scale'];
  standing: 'open' | 'kept' | 'saved';
  draft: VoteDraft;
  onDraft: (draft: VoteDraft) => void;
  onSave: () => void;
  onForward: () => void;
  onBack: (() => void) | null;
  /** How many votes wait on this device because they could not be sent. */
  unsent: number;
  trouble: ReactNode;
}

const STANDING = { open: '', kept: 'Your vote is kept on this device, not yet sent.', saved: 'Your vote is saved. You can change it until the round is closed.' } as const;
/** A vote this far from the proposed level is worth a reason. */
const FAR = 3;

/** One statement with the form to judge it; the controls stay at the bottom, within reach of a thumb. */
export function VoteSheet(props: VoteSheetProps) {
  const { headingRef, statement, place, number, total, scale, standing, draft, onDraft, onSave, onForward, onBack, unsent, trouble } = props;
  const [keysWanted, setKeysWanted] = useKeysWanted();
  useVoteKeys(keysWanted, {
    onLevel: (level) => onDraft({ ...draft, answer: level }),
    onCannotJudge: () => onDraft({ ...draft, answer: 'cannot-judge' }),
    onSave,
    onForward,
    onBack: onBack ?? (() => undefined),
  });
  const far = typeof draft.answer === 'number' && statement.proposal !== null && Math.abs(draft.answer - statement.proposal.level) >= FAR;
  return (
    <article className={styles.sheet}>
      <p className={styles.place}>
        {number} of {total}
        {place ? ` · ${place.subDomainName}` : ''}
      </p>
      <h2 ref={headingRef} tabIndex={-1} className={styles.text}>
        {statement.statement.text}
      </h2>
      <p className={styles.standing} role="status" data-standing={standing}>
        {STANDING[standing]}
      </p>
      <VoteStatement statement={statement} scale={scale} />
      <TextArea
        label="Your reason"
        optional
        rows={2}
        maxLength={2000}
        hint={far ? 'Your level is far from the proposed one: a short reason helps the others to understand.' : 'Others see it after the reveal, without your name.'}
        value={draft.reason}
        onChange={(reason) => onDraft({ ...draft, reason })}
      />
      <KeyboardHelp wanted={keysWanted} onWanted={setKeysWanted} />
      <div className={styles.bar}>
        {trouble}
        {unsent > 0 ? <p className={styles.unsent}>{count(unsent, 'vote')} kept here, not yet sent</p> : null}
        <VoteFields scale={scale} draft={draft} onChange={onDraft} />
        <div className={styles.buttons}>
          <Button disabled={onBack === null} onClick={onBack ?? undefined}>
            Back
          </Button>
          <Button onClick={onForward} disabled={draft.answer !== null}>
            Skip
          </Button>
          <Button kind="primary" onClick={onSave}>
            Save and next
          </Button>
        </div>
      </div>
    </article>
  );
}
