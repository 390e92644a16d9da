import { useRef, useState } from 'react';
import { asFailure } from '../../app/failure';
import { useCommand } from '../../app/mutation';
import type { EvidenceKind, Visibility } from '../../gql/graphql';
import { AddEvidenceMutation } from './evidence.documents';
import { uploadFile, type UploadedFile } from './upload-file';
import { webAddress } from './web-address';

export interface ProofDraft {
  kind: EvidenceKind;
  file: File | null;
  title: string;
  url: string;
  note: string;
  visibility: Visibility;
  validUntil: string;
  statementIds: readonly string[];
}

/** Sends the file of a proof first, then the proof itself; a file that has arrived is not sent twice. */
export function useAddProof(cityId: string, assessmentId: string, onFieldProblem: (field: string, sentence: string) => boolean) {
  const [share, setShare] = useState<number | null>(null);
  const [uploadProblem, setUploadProblem] = useState<string | null>(null);
  const arrived = useRef<{ file: File; uploaded: UploadedFile } | null>(null);
  const add = useCommand(AddEvidenceMutation, { onFieldProblem });

  const send = async (file: File): Promise<string | null> => {
    if (arrived.current?.file === file) return arrived.current.uploaded.uploadId;
    setShare(0);
    try {
      const uploaded = await uploadFile(cityId, file, setShare);
      arrived.current = { file, uploaded };
      return uploaded.uploadId;
    } catch (cause) {
      setUploadProblem(asFailure(cause).message);
      return null;
    } finally {
      setShare(null);
    }
  };

  const run = async ({ kind, file, title, url, note, visibility, validUntil, statementIds }: ProofDraft): Promise<boolean> => {
    setUploadProblem(null);
    const uploadId = kind === 'file' && file ? await send(file) : null;
    if (kind === 'file' && uploadId === null) return false;
    const added = await add.run({
      cityId,
      assessmentId,
      statementIds: [...statementIds],
      kind,
      title: title.trim(),
      url: kind === 'link' ? webAddress(url) : null,
      note: note.trim() === '' ? null : note.trim(),
      uploadId,
      visibility,
      validUntil: validUntil === '' ? null : validUntil,
    });
    if (added) arrived.current = null;
    return added !== null;
  };

  return { run, share, uploadProblem, problem: add.problem, retry: add.retry, busy: add.busy || share !== null };
}
