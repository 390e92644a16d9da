import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { OfflineBar } from '../../ui/offline-bar';
import { Failure, UNREACHABLE } from '../failure';
import { useConnection } from './use-connection';

function Bar() {
  return <OfflineBar connection={useConnection()} />;
}

let queries: QueryClient;
const onLine = jest.spyOn(navigator, 'onLine', 'get');

function show() {
  queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={queries}>
      <Bar />
    </QueryClientProvider>,
  );
}

const fail = (kind: 'unreachable' | 'server') =>
  act(async () => {
    await queries.fetchQuery({ queryKey: ['any'], queryFn: () => Promise.reject(new Failure(kind, UNREACHABLE)) }).catch(() => undefined);
  });

beforeEach(() => {
  jest.useFakeTimers();
  onLine.mockReturnValue(true);
});
afterEach(() => jest.useRealTimers());

test('with a connection nothing is said', () => {
  show();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('a device that goes offline is told what is kept, until it is back', () => {
  show();
  onLine.mockReturnValue(false);
  fireEvent(window, new Event('offline'));
  expect(screen.getByRole('status')).toHaveTextContent('You are offline. What you vote is kept on this device and sent later.');
  onLine.mockReturnValue(true);
  fireEvent(window, new Event('online'));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('a server that cannot be reached is named, and gone once it answers again, with fresh answers', async () => {
  show();
  await fail('unreachable');
  expect(screen.getByRole('status')).toHaveTextContent('cannot be reached');
  const asked = jest.spyOn(queries, 'invalidateQueries');
  const health = jest.fn().mockRejectedValueOnce(new Error('still down')).mockResolvedValue({ ok: true });
  Object.assign(globalThis, { fetch: health });
  Object.assign(AbortSignal, { timeout: () => new AbortController().signal });
  await act(() => jest.advanceTimersByTimeAsync(5_000));
  expect(screen.getByRole('status')).toHaveTextContent('cannot be reached');
  await act(() => jest.advanceTimersByTimeAsync(5_000));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(asked).toHaveBeenCalledTimes(1);
});

test('an error of the server is not a lost connection', async () => {
  show();
  await fail('server');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
