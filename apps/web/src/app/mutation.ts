import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { refresh } from './answer';
import { request, type TypedDocument } from './client';
import { asFailure, type Failure } from './failure';
import { Intention } from './request-id';

interface RefusalShape {
  __typename: 'Refusal';
  code: string;
  sentence: string;
  field?: string | null;
}

/** Whatever the single root field of a mutation can be, except a refusal. */
export type Success<TResult> = Exclude<TResult[keyof TResult], { __typename: 'Refusal' }>;
export type InputOf<TVariables> = TVariables extends { input: infer TInput } ? Omit<TInput, 'requestId'> : never;

/** What went wrong, in a sentence; nothing was changed if `refused`. */
export interface CommandProblem {
  sentence: string;
  code: string;
  field: string | null;
  refused: boolean;
  worthRetrying: boolean;
  correlationId: string | null;
}

export interface CommandOptions {
  /** Which answers are asked again after success: everything on screen unless given; [] for none. */
  refreshes?: readonly TypedDocument<unknown, never>[];
  /** Puts a refusal that concerns one field beside that field; return true when it did. */
  onFieldProblem?: (field: string, sentence: string) => boolean;
  /** For the few mutations that spend a secret and so have no request id. */
  withoutKey?: boolean;
}

export interface Command<TInput, TSuccess> {
  /** Resolves to the success member, or to null when it was refused or failed (then `problem` says why). */
  run: (input: TInput) => Promise<TSuccess | null>;
  /** Runs the last input again under the same request id. */
  retry: () => Promise<TSuccess | null>;
  busy: boolean;
  problem: CommandProblem | null;
  clear: () => void;
}

/**
 * One use case of the API as a hook. A person's intention gets one request id, which is kept while the outcome is
 * unknown, so that sending it again changes nothing twice.
 */
export function useCommand<TResult, TVariables extends { input: object }>(
  document: TypedDocument<TResult, TVariables>,
  options: CommandOptions = {},
): Command<InputOf<TVariables>, Success<TResult>> {
  const queries = useQueryClient();
  const intention = useRef(new Intention());
  const running = useRef<Promise<Success<TResult> | null> | null>(null);
  const last = useRef<InputOf<TVariables> | null>(null);
  const latestOptions = useRef(options);
  useLayoutEffect(() => {
    latestOptions.current = options;
  });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<CommandProblem | null>(null);

  const send = useCallback(
    async (input: InputOf<TVariables>): Promise<Success<TResult> | null> => {
      const { refreshes, onFieldProblem, withoutKey } = latestOptions.current;
      const body = withoutKey ? input : { ...input, requestId: intention.current.requestIdFor(input) };
      try {
        const result = await request(document, { input: body } as unknown as TVariables & Record<string, unknown>);
        const member: unknown = Object.values(result as object)[0];
        intention.current.settle();
        if (isRefusal(member)) {
          const placed = member.field ? (onFieldProblem?.(member.field, member.sentence) ?? false) : false;
          setProblem(placed ? null : refusalProblem(member));
          return null;
        }
        await refresh(queries, refreshes);
        return member as Success<TResult>;
      } catch (cause) {
        const failure = asFailure(cause);
        if (!failure.worthRetrying) intention.current.settle();
        setProblem(failureProblem(failure));
        return null;
      }
    },
    [document, queries],
  );

  const run = useCallback(
    (input: InputOf<TVariables>) => {
      if (running.current) return running.current;
      last.current = input;
      setBusy(true);
      setProblem(null);
      running.current = send(input).finally(() => {
        running.current = null;
        setBusy(false);
      });
      return running.current;
    },
    [send],
  );

  const retry = useCallback(() => (last.current === null ? Promise.resolve(null) : run(last.current)), [run]);
  const clear = useCallback(() => setProblem(null), []);
  return { run, retry, busy, problem, clear };
}

function isRefusal(member: unknown): member is RefusalShape {
  return typeof member === 'object' && member !== null && '__typename' in member && member.__typename === 'Refusal';
}

function refusalProblem({ sentence, code, field }: RefusalShape): CommandProblem {
  return { sentence, code, field: field ?? null, refused: true, worthRetrying: false, correlationId: null };
}

function failureProblem({ message, kind, worthRetrying, correlationId }: Failure): CommandProblem {
  return { sentence: message, code: kind, field: null, refused: false, worthRetrying, correlationId };
}
