import { useState } from 'react';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { ErrorNote } from '../../ui/error-note';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { FileField } from '../../ui/file-field';
import { Form } from '../../ui/form';
import { More } from '../../ui/more';
import { ProblemNote } from '../../ui/problem-note';
import { Progress } from '../../ui/progress';
import { EVIDENCE_KIND_NAMES, VISIBILITY_NAMES } from '../../ui/statement-words';
import { SuccessNote } from '../../ui/success-note';
import type { EvidenceKind, Visibility } from '../../gql/graphql';
import { checkProof, type ProofField } from './check-proof';
import type { ProofAssessment, StatementIds } from './evidence-answer';
import { OtherStatements } from './other-statements';
import { ACCEPTED_FILES, MOST_MEGABYTES } from './upload-file';
import { useAddProof, type ProofDraft } from './use-add-proof';

interface AddProofFormProps extends StatementIds {
  statements: ProofAssessment['statements'];
  /** Whether what this person adds counts as counter-evidence. */
  counter: boolean;
}

const KINDS = (['file', 'link', 'note'] as const).map((value) => ({ value, label: EVIDENCE_KIND_NAMES[value] }));
const VISIBILITIES = (['panel', 'city', 'public'] as const).map((value) => ({ value, label: VISIBILITY_NAMES[value] }));

/** Adds a file, link or note as proof, for this statement and others if wanted. */
export function AddProofForm({ cityId, assessmentId, statementId, statements, counter }: AddProofFormProps) {
  const fresh: ProofDraft = { kind: 'file', file: null, title: '', url: '', note: '', visibility: 'panel', validUntil: '', statementIds: [statementId] };
  const [draft, setDraft] = useState(fresh);
  const [errors, setErrors] = useState<Partial<Record<ProofField, string>>>({});
  const [done, setDone] = useState<string | null>(null);
  const add = useAddProof(cityId, assessmentId, (field, sentence) => {
    if (!['title', 'url', 'note'].includes(field)) return false;
    setErrors({ [field]: sentence });
    return true;
  });
  const change = (part: Partial<ProofDraft>) => setDraft((before) => ({ ...before, ...part }));
  const chooseFile = (file: File | null) => change({ file, ...(file && draft.title.trim() === '' ? { title: titleFrom(file.name) } : {}) });
  const submit = async () => {
    const found = checkProof(draft);
    setErrors(found);
    setDone(null);
    if (Object.keys(found).length > 0) return;
    if (!(await add.run(draft))) return;
    setDone(`“${draft.title.trim()}” was added.`);
    setDraft({ ...fresh, kind: draft.kind, visibility: draft.visibility });
  };
  return (
    <Form onSubmit={submit} label={counter ? 'Add counter-evidence' : 'Add proof'}>
        <Choice<EvidenceKind> legend="Kind of proof" layout="row" options={KINDS} value={draft.kind} onChange={(kind) => change({ kind })} />
        {draft.kind === 'file' ? (
          <FileField label="File" hint={`PDF, picture, document, table or text, up to ${MOST_MEGABYTES} MB.`} accept={ACCEPTED_FILES} file={draft.file} onChange={chooseFile} error={errors.file} />
        ) : null}
        {draft.kind === 'link' ? <TextField label="Web address" type="url" inputMode="url" value={draft.url} onChange={(url) => change({ url })} error={errors.url} maxLength={2000} /> : null}
        <TextField label="Title" hint="What it is, in a few words." value={draft.title} onChange={(title) => change({ title })} error={errors.title} maxLength={200} autoComplete="off" />
        <TextArea
          label={draft.kind === 'note' ? 'Note' : 'What it shows'}
          optional={draft.kind !== 'note'}
          value={draft.note}
          onChange={(note) => change({ note })}
          error={errors.note}
          maxLength={4000}
        />
        <SelectField label="Who may see it" value={draft.visibility} onChange={(visibility) => change({ visibility: visibility as Visibility })} options={VISIBILITIES} />
        <More label="Valid until, and other statements that it proves">
          <TextField label="Valid until" hint="When it expires, the proposed level is marked as stale." optional type="date" value={draft.validUntil} onChange={(validUntil) => change({ validUntil })} />
          <OtherStatements statements={statements} statementId={statementId} chosen={draft.statementIds} onChange={(statementIds) => change({ statementIds })} />
        </More>
        {add.share === null ? null : <Progress label={add.share < 1 ? 'Sending the file (per cent)' : 'Checking the file (per cent)'} done={Math.round(add.share * 100)} total={100} />}
        {add.uploadProblem ? <ErrorNote sentence={`The file was not added. ${add.uploadProblem} Title and text stand here as you wrote them.`} onRetry={() => void submit()} /> : null}
        <ProblemNote problem={add.problem} onRetry={submit} />
        <div>
          <Button type="submit" kind="primary" busy={add.busy}>
            {counter ? 'Add counter-evidence' : 'Add proof'}
          </Button>
        </div>
        <SuccessNote>{done}</SuccessNote>
    </Form>
  );
}

/** "transport_plan-2030.pdf" as "transport plan 2030". */
function titleFrom(fileName: string): string {
  return fileName.replace(/\.[^.]+$/, '').replace(/[_-]+/g, ' ').trim();
}
