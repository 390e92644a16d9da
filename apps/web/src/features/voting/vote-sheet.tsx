import { Suspense, useState, type ReactNode, type Ref } from 'react';
import { Button } from '../../ui/button';
import { lazyPart, orNothing } from '../../ui/lazy-part';
import type { ModelPlace } from '../../ui/model-places';
import { More } from '../../ui/more';
import { count } from '../../ui/words';
import type { BallotAssessment, BallotStatement } from './ballot';
import { useKeysWanted } from './use-keys-wanted';
import { useVoteKeys } from './use-vote-keys';
import type { VoteDraft } from './vote-draft';
import { VoteFields } from './vote-fields';
import styles from './vote-sheet.module.css';
import { LevelsHere, ProposedLevel } from './vote-statement';

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
  onSend: () => void;
  /** The way to the rounds before and the talk, where there were any. */
  earlier: ReactNode;
  trouble: ReactNode;
}

// Only where there is likely to be a keyboard; the keys themselves act without it.
const KeyboardHelp = lazyPart(() => import('./keyboard-help').then((m) => m.KeyboardHelp), orNothing);

const STANDING = { open: '', kept: 'Your vote is kept on this device, not yet sent.', saved: 'Your vote is saved.' } as const;

/** One statement with the form to judge it: below each other on a phone with the way on in reach of the thumb, side by side on a desk. */
export function VoteSheet(props: VoteSheetProps) {
  const { headingRef, statement, place, number, total, scale, standing, draft, onDraft, onSave, onForward, onBack, unsent, onSend, earlier, trouble } = props;
  const [roomy] = useState(() => window.matchMedia('(min-width: 62rem)').matches);
  const [keyboard] = useState(() => window.matchMedia('(hover: hover)').matches);
  const [keysWanted, setKeysWanted] = useKeysWanted();
  const [helpOpen, setHelpOpen] = useState(false);
  useVoteKeys(keysWanted, {
    onLevel: (level) => onDraft({ ...draft, answer: level }),
    onCannotJudge: () => onDraft({ ...draft, answer: 'cannot-judge' }),
    onSave,
    onForward,
    onBack: onBack ?? (() => undefined),
    onHelp: () => setHelpOpen(!helpOpen),
  });
  return (
    <article className={styles.sheet}>
      <div className={styles.reading}>
        <p className={styles.place}>
          {number} of {total}
          {place ? ` · ${place.subDomainName}` : ''}
        </p>
        <h2 ref={headingRef} tabIndex={-1} className={styles.text}>
          {statement.statement.text}
        </h2>
        <More label="Why it matters" openAtFirst={roomy}>
          <p className={styles.why}>{statement.statement.why}</p>
        </More>
        <ProposedLevel key={statement.statementId} statement={statement} scale={scale} roomy={roomy} />
        {earlier}
      </div>
      <div className={styles.form}>
        <p className={styles.standing} role="status" data-standing={standing}>
          {STANDING[standing]}
        </p>
        <VoteFields scale={scale} draft={draft} onChange={onDraft} proposed={statement.proposal?.level ?? null} tall />
        <p className={styles.change}>You can change your vote until the round is closed.</p>
        <div className={styles.bar}>
          {trouble}
          {unsent > 0 ? (
            <p className={styles.unsent}>
              {count(unsent, 'vote')} kept here, not yet sent
              <button type="button" className={styles.send} onClick={onSend}>
                Send now
              </button>
            </p>
          ) : null}
          <div className={styles.buttons}>
            <Button disabled={onBack === null} onClick={onBack ?? undefined}>
              Back
            </Button>
            {draft.answer === null ? (
              <Button onClick={onForward}>Skip for now</Button>
            ) : (
              <Button kind="primary" onClick={onSave}>
                Save and next
              </Button>
            )}
          </div>
        </div>
      </div>
      <div className={styles.rest}>
        <LevelsHere levels={statement.statement.levels} scale={scale} roomy={roomy} />
        {keyboard ? (
          <Suspense fallback={<div className={styles.help} />}>
            <KeyboardHelp open={helpOpen} onOpen={setHelpOpen} wanted={keysWanted} onWanted={setKeysWanted} />
          </Suspense>
        ) : null}
      </div>
    </article>
  );
}
