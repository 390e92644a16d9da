import { onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
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
  // The queries remember as well what the browser said last.
  onlineManager.setOnline(true);
});
afterEach(() => jest.useRealTimers());

test('with a connection nothing is said', () => {
  show();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

/** How the server answers when it is asked whether it is well. */
function health(): jest.Mock {
  const fetch = jest.fn();
  Object.assign(globalThis, { fetch });
  Object.assign(AbortSignal, { timeout: () => new AbortController().signal });
  return fetch;
}

const goOffline = () =>
  act(async () => {
    onLine.mockReturnValue(false);
    fireEvent(window, new Event('offline'));
  });

test('a device that goes offline is told what is kept, until it is back', async () => {
  health().mockRejectedValue(new Error('no connection'));
  show();
  await goOffline();
  expect(screen.getByRole('status')).toHaveTextContent('You are offline. What you vote is kept on this device and sent later.');
  onLine.mockReturnValue(true);
  fireEvent(window, new Event('online'));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('a device without a network, on which the server runs, is not offline', async () => {
  health().mockResolvedValue({ ok: true });
  show();
  await goOffline();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('a server that cannot be reached is named, and gone once it answers again, with fresh answers', async () => {
  show();
  await fail('unreachable');
  expect(screen.getByRole('status')).toHaveTextContent('cannot be reached');
  const asked = jest.spyOn(queries, 'invalidateQueries');
  health().mockRejectedValueOnce(new Error('still down')).mockResolvedValue({ ok: true });
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
