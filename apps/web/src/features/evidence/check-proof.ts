import { MOST_MEGABYTES } from './upload-file';
import type { ProofDraft } from './use-add-proof';
import { webAddress } from './web-address';

export type ProofField = 'file' | 'title' | 'url' | 'note';

const BYTES_IN_MEGABYTE = 1_048_576;

/** What is missing or wrong in a proof, as a sentence beside each field; empty when it can be sent. */
export function checkProof({ kind, file, title, url, note }: ProofDraft): Partial<Record<ProofField, string>> {
  const found: Partial<Record<ProofField, string>> = {};
  if (title.trim() === '') found.title = 'Please give the proof a short title.';
  if (kind === 'file' && !file) found.file = 'Please choose a file.';
  if (kind === 'file' && file && file.size > MOST_MEGABYTES * BYTES_IN_MEGABYTE) found.file = `This file is larger than ${MOST_MEGABYTES} MB. Please make it smaller, or add a link to it.`;
  if (kind === 'file' && file && file.size === 0) found.file = 'This file is empty.';
  if (kind === 'link' && !isWebAddress(webAddress(url))) found.url = 'Please enter a web address that begins with https:// or http://.';
  if (kind === 'note' && note.trim() === '') found.note = 'Please write what you know and where it can be seen.';
  return found;
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
