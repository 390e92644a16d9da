import { fileTypeFromFile } from 'file-type/node';
import { createReadStream } from 'node:fs';
import { refuse } from '../../platform/domain-error';
import { EVIDENCE_REFUSALS } from './evidence.refusals';
import { extensionOf } from './file-name';

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

/** What is accepted, by the ending of its name: how it is served, and what its content must be recognised as (null: plain text). */
const KINDS: ReadonlyMap<string, { readonly mediaType: string; readonly content: string | null }> = new Map([
  ['pdf', { mediaType: 'application/pdf', content: 'pdf' }],
  ['png', { mediaType: 'image/png', content: 'png' }],
  ['jpg', { mediaType: 'image/jpeg', content: 'jpg' }],
  ['jpeg', { mediaType: 'image/jpeg', content: 'jpg' }],
  ['webp', { mediaType: 'image/webp', content: 'webp' }],
  ['docx', { mediaType: `${OPEN_XML}.wordprocessingml.document`, content: 'docx' }],
  ['xlsx', { mediaType: `${OPEN_XML}.spreadsheetml.sheet`, content: 'xlsx' }],
  ['pptx', { mediaType: `${OPEN_XML}.presentationml.presentation`, content: 'pptx' }],
  ['odt', { mediaType: 'application/vnd.oasis.opendocument.text', content: 'odt' }],
  ['ods', { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', content: 'ods' }],
  ['csv', { mediaType: 'text/csv; charset=utf-8', content: null }],
  ['txt', { mediaType: 'text/plain; charset=utf-8', content: null }],
]);

const NOT_IN_TEXT = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;
const MARKUP = /^\ufeff?\s*<[!?a-z/]/i;

/** Refuses a name whose ending is not on the list, before its content is looked at. */
export function requireKnownKind(fileName: string): { readonly mediaType: string; readonly content: string | null } {
  const kind = KINDS.get(extensionOf(fileName));
  if (!kind) throw refuse(EVIDENCE_REFUSALS, 'file-kind', { allowed: [...KINDS.keys()].join(', ') }, 'file');
  return kind;
}

/** The media type of a file, if its ending is on the list and its content is what the ending says; else a refusal. */
export async function mediaTypeOf(path: string, fileName: string): Promise<string> {
  const { mediaType, content } = requireKnownKind(fileName);
  const found = await recognised(path);
  const wrong = () => refuse(EVIDENCE_REFUSALS, 'file-content', { extension: extensionOf(fileName) }, 'file');
  if (found !== content) throw wrong();
  if (content === null) await requireText(path, wrong);
  return mediaType;
}

/** What the content is recognised as; a file that cannot be read to the end of its own promises is recognised as nothing. */
async function recognised(path: string): Promise<string | null> {
  try {
    return (await fileTypeFromFile(path))?.ext ?? null;
  } catch {
    return null;
  }
}

async function requireText(path: string, wrong: () => Error): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let first = true;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = decoded(decoder, chunk);
    if (text === null || NOT_IN_TEXT.test(text)) throw refuse(EVIDENCE_REFUSALS, 'file-text', {}, 'file');
    if (first && MARKUP.test(text)) throw wrong();
    first = false;
  }
  if (decoded(decoder) === null) throw refuse(EVIDENCE_REFUSALS, 'file-text', {}, 'file');
}

/** The text of the next bytes, or of the end; null when they are not UTF-8. */
function decoded(decoder: TextDecoder, chunk?: Buffer): string | null {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    return null;
  }
}
