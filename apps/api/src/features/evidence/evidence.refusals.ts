import type { Refusals } from '../../platform/domain-error';

export const EVIDENCE_REFUSALS = {
  'file-missing': () => 'Send the file in the field "file" of the form.',
  'file-too-large': ({ megabytes }) => `The file is larger than ${megabytes} MB.`,
  'file-empty': () => 'The file is empty.',
  'file-kind': ({ allowed }) => `Files of this kind are not accepted. Accepted are ${allowed}.`,
  'file-content': ({ extension }) => `The content of the file is not what its name says: it is not a ${extension} file.`,
  'file-text': () => 'The file is not plain text in UTF-8. Save it as UTF-8 and send it again.',
  'needs-upload': () => 'A file as proof needs an uploaded file.',
  'needs-url': () => 'A link as proof needs a web address.',
  'needs-note': () => 'A note as proof needs a text.',
  'wrong-part': ({ kind }) => `A ${kind} has either a file or a web address, as its kind says, and not the other.`,
  'upload-unknown': () => 'The uploaded file was not found; please upload it again.',
  'statement-unknown': ({ id }) => `The model of this assessment has no statement ${id}.`,
  'statement-not-applicable': () => 'This statement was set to not applicable, so no level can be proposed.',
  'already-withdrawn': () => 'This proof was withdrawn already.',
  'not-withdrawn': () => 'This proof is not withdrawn, so there is nothing to undo.',
  'withdrawn-by-another': () => 'Somebody else withdrew this proof. You can add it again.',
  'withdrawn-long-ago': () => 'This proof was withdrawn more than a day ago, which cannot be undone. You can add it again.',
} as const satisfies Refusals;
