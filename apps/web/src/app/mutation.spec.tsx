import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { TypedDocument } from './client';
import { useCommand } from './mutation';

type Result = { setName: { __typename: 'Done'; done: boolean } | { __typename: 'Refusal'; code: string; sentence: string; field?: string | null } };
type Variables = { input: { requestId: string; name: string } };

const SET_NAME: TypedDocument<Result, Variables> = { toString: () => 'mutation SetName($input: SetNameInput!) { setName(input: $input) { __typename } }' };
const DONE = { data: { setName: { __typename: 'Done', done: true } } };
const REFUSED = { data: { setName: { __typename: 'Refusal', code: 'taken', sentence: 'This name is taken.', field: 'name' } } };

let answers: (() => Promise<Response>)[] = [];
let sent: { requestId: string; name: string }[] = [];

const answer = (body: unknown) => () => Promise.resolve({ status: 200, json: () => Promise.resolve(body), headers: new Headers() } as Response);
const noNetwork = () => Promise.reject(new TypeError('fetch failed'));

beforeEach(() => {
  answers = [];
  sent = [];
  Object.assign(globalThis, {
    fetch: (_url: string, { body }: { body: string }) => {
      sent.push((JSON.parse(body) as { variables: Variables }).variables.input);
      return (answers.shift() ?? noNetwork)();
    },
  });
  Object.assign(AbortSignal, { timeout: () => new AbortController().signal });
});

function hook(onFieldProblem?: (field: string, sentence: string) => boolean) {
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
  return renderHook(() => useCommand(SET_NAME, onFieldProblem ? { onFieldProblem } : {}), { wrapper }).result;
}

test('a retry after the network failed carries the same request id', async () => {
  answers = [noNetwork, answer(DONE)];
  const command = hook();
  await act(() => command.current.run({ name: 'Ada' }));
  expect(command.current.problem).toMatchObject({ worthRetrying: true, refused: false });
  const success = await act(() => command.current.retry());
  expect(success).toEqual({ __typename: 'Done', done: true });
  expect(sent).toHaveLength(2);
  expect(sent[0]?.requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(sent[1]).toEqual(sent[0]);
  expect(command.current.problem).toBeNull();
});

test('pressing the button again with the same input after a failure carries the same request id', async () => {
  answers = [noNetwork, answer(DONE)];
  const command = hook();
  await act(() => command.current.run({ name: 'Ada' }));
  await act(() => command.current.run({ name: 'Ada' }));
  expect(sent[1]?.requestId).toBe(sent[0]?.requestId);
});

test('another input after a failure is another intention', async () => {
  answers = [noNetwork, answer(DONE)];
  const command = hook();
  await act(() => command.current.run({ name: 'Ada' }));
  await act(() => command.current.run({ name: 'Bo' }));
  expect(sent[1]?.requestId).not.toBe(sent[0]?.requestId);
});

test('the same input after a success is a new intention', async () => {
  answers = [answer(DONE), answer(DONE)];
  const command = hook();
  await act(() => command.current.run({ name: 'Ada' }));
  await act(() => command.current.run({ name: 'Ada' }));
  expect(sent[1]?.requestId).not.toBe(sent[0]?.requestId);
});

test('a second press while the first is under way sends nothing', async () => {
  answers = [answer(DONE), answer(DONE)];
  const command = hook();
  await act(() => Promise.all([command.current.run({ name: 'Ada' }), command.current.run({ name: 'Ada' })]));
  expect(sent).toHaveLength(1);
});

test('a refusal shows its sentence and is not worth retrying', async () => {
  answers = [answer(REFUSED)];
  const command = hook();
  const success = await act(() => command.current.run({ name: 'Ada' }));
  expect(success).toBeNull();
  expect(command.current.problem).toEqual({ sentence: 'This name is taken.', code: 'taken', field: 'name', refused: true, worthRetrying: false, correlationId: null });
});

test('a refusal that a field shows is not shown a second time', async () => {
  answers = [answer(REFUSED)];
  const placed = jest.fn(() => true);
  const command = hook(placed);
  await act(() => command.current.run({ name: 'Ada' }));
  expect(placed).toHaveBeenCalledWith('name', 'This name is taken.');
  expect(command.current.problem).toBeNull();
});

test('an opaque error of the server gives its correlation id', async () => {
  answers = [answer({ data: null, errors: [{ message: 'Something went wrong.', extensions: { code: 'INTERNAL', correlationId: 'c-17' } }] })];
  const command = hook();
  await act(() => command.current.run({ name: 'Ada' }));
  expect(command.current.problem).toMatchObject({ correlationId: 'c-17', worthRetrying: true });
});
