import { Failure, SERVER_TROUBLE, SIGNED_OUT, UNREACHABLE } from '../../app/failure';
import { paths } from '../../app/paths';

export interface PackProblem {
  /** Where in the file, such as a sheet and row. */
  place: string;
  sentence: string;
}

export type ImportReport = { stored: true; id: string } | { stored: false; sentence: string; problems: readonly PackProblem[] };

interface ImportAnswer {
  id?: string;
  sentence?: string;
  problems?: readonly PackProblem[];
}

/** Sends a model pack (.json or .xlsx). A file with problems is not stored, and all its problems come back. Rejects with a Failure. */
export async function importPack(file: File): Promise<ImportReport> {
  const body = new FormData();
  body.append('file', file);
  let response: Response;
  try {
    response = await fetch(paths.importModel(), { method: 'POST', credentials: 'same-origin', headers: { 'x-citymark': '1', accept: 'application/json' }, body });
  } catch {
    throw new Failure('unreachable', UNREACHABLE);
  }
  if (response.status === 401) throw new Failure('signed-out', SIGNED_OUT);
  const answer = (await response.json().catch(() => ({}))) as ImportAnswer;
  if (response.status === 201 && answer.id) return { stored: true, id: answer.id };
  if (answer.sentence) return { stored: false, sentence: answer.sentence, problems: answer.problems ?? [] };
  if (response.status === 413) return { stored: false, sentence: 'This file is too large for a model pack. Nothing was stored.', problems: [] };
  throw new Failure('server', SERVER_TROUBLE, response.headers.get('x-correlation-id'));
}
