import type { Confidence } from '../../gql/graphql';
import { SelectField } from '../../ui/field';
import { CONFIDENCE_NAMES } from '../../ui/vocabulary';
import { LevelRow } from './level-row';
import type { VoteDraft } from './vote-draft';

interface VoteFieldsProps {
  scale: readonly { level: number; name: string }[];
  draft: VoteDraft;
  onChange: (draft: VoteDraft) => void;
}

const CONFIDENCES = (['low', 'medium', 'high'] as const).map((value) => ({ value, label: CONFIDENCE_NAMES[value] }));

/** Level or "cannot judge", and how sure one is. */
export function VoteFields({ scale, draft, onChange }: VoteFieldsProps) {
  return (
    <LevelRow scale={scale} answer={draft.answer} onChange={(answer) => onChange({ ...draft, answer })}>
      <SelectField label="How sure are you?" labelHidden options={CONFIDENCES} value={draft.confidence} onChange={(confidence) => onChange({ ...draft, confidence: confidence as Confidence })} />
    </LevelRow>
  );
}
