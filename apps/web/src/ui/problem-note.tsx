import { ErrorNote } from './error-note';

export interface ProblemNoteProps {
  /** The `problem` of a command. */
  problem: { sentence: string; worthRetrying: boolean; correlationId: string | null } | null;
  onRetry?: () => unknown;
}

/** Why a command did not do what was asked; nothing while there is no problem. */
export function ProblemNote({ problem, onRetry }: ProblemNoteProps) {
  if (!problem) return null;
  const { sentence, correlationId, worthRetrying } = problem;
  return <ErrorNote sentence={sentence} correlationId={correlationId} {...(worthRetrying && onRetry ? { onRetry: () => void onRetry() } : {})} />;
}
