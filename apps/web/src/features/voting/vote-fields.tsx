import { TextArea } from '../../ui/field';
import { ConfidenceChoice } from './confidence-choice';
import { LevelRow } from './level-row';
import type { VoteDraft } from './vote-draft';

interface VoteFieldsProps {
  scale: readonly { level: number; name: string }[];
  draft: VoteDraft;
  onChange: (draft: VoteDraft) => void;
  /** The level that was proposed, if any. */
  proposed: number | null;
  tall?: boolean;
}

/** A vote this far from the proposed level is worth a reason. */
const FAR = 3;

/** Level or "cannot judge"; then how sure one is, and why. */
export function VoteFields({ scale, draft, onChange, proposed, tall = false }: VoteFieldsProps) {
  const { answer } = draft;
  const far = typeof answer === 'number' && proposed !== null && Math.abs(answer - proposed) >= FAR;
  return (
    <>
      <LevelRow scale={scale} answer={answer} onChange={(next) => onChange({ ...draft, answer: next })} tall={tall} />
      {typeof answer === 'number' ? <ConfidenceChoice value={draft.confidence} onChange={(confidence) => onChange({ ...draft, confidence })} /> : null}
      {answer === null ? null : (
        <TextArea
          label="Your reason"
          optional
          rows={2}
          maxLength={2000}
          hint={far ? `Level ${proposed} is proposed. What do you see that the others may not? A short reason helps them.` : 'Others read it after the reveal, without your name.'}
          value={draft.reason}
          onChange={(reason) => onChange({ ...draft, reason })}
        />
      )}
    </>
  );
}
