import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { request } from '../client';
import { Failure } from '../failure';
import type { Session } from '../session';
import { SearchPalette } from './search-palette';

const went = jest.fn();
jest.mock('@tanstack/react-router', () => ({ useParams: () => ({ cityId: 'a', assessmentId: 'a1' }), useRouter: () => ({}), useLocation: () => '' }));
jest.mock('../navigation/route-link', () => ({ useGo: () => went }));
jest.mock('../client', () => ({ ...jest.requireActual<object>('../client'), request: jest.fn() }));

const PATIENCE = { timeout: 20_000 };
jest.setTimeout(60_000);

const asked = jest.mocked(request);
const SESSION = {
  person: { id: 'p', operator: false },
  cities: [{ id: 'a', name: 'Riverton', myRoles: ['leader'], assessments: [{ id: 'a1', name: 'First', phase: 'voting' }] }],
} as unknown as Session;
const FOUND = {
  search: {
    statements: [{ statementId: 's.1', text: 'Open data is published.', subDomainName: 'Open sharing' }],
    proof: [{ id: 'e1', kind: 'link', title: 'Opendata portal', statementId: 's.2', statementText: 'The portal is used.' }],
    people: [{ personId: 'o', name: 'Óscar Penn', roles: ['evidencer'] }],
  },
};

// jsdom has no dialogs that are open.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
    this.querySelector('input')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(() => {
  jest.clearAllMocks();
  window.localStorage.clear();
  asked.mockResolvedValue(FOUND as never);
});

function open() {
  const closed = jest.fn();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <SearchPalette session={SESSION} onClosed={closed} />
    </QueryClientProvider>,
  );
  return { closed, field: screen.getByRole('combobox') };
}

async function look(text: string) {
  const opened = open();
  fireEvent.change(opened.field, { target: { value: text } });
  await waitFor(() => expect(screen.getByRole('status')).not.toHaveTextContent(/^Searching$/), PATIENCE);
  return opened;
}

const groups = () => screen.getAllByRole('group').map((group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent);
const chosen = () => screen.getByRole('option', { selected: true });

test('it opens in its text field with the pages, and asks the server nothing', () => {
  const { field } = open();
  expect(field).toHaveFocus();
  expect(groups()).toEqual(['Pages']);
  expect(asked).not.toHaveBeenCalled();
});

test('what is found stands in groups, with what was looked for marked', async () => {
  await look('ópen');
  expect(groups()).toEqual(['Statements', 'Proof', 'People']);
  expect(asked.mock.calls[0]?.[1]).toEqual({ cityId: 'a', assessmentId: 'a1', text: 'ópen' });
  expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Open', 'Open', 'Open']);
  expect(screen.getByRole('status')).toHaveTextContent('3 found');
});

test('arrows choose, in a circle; Enter goes there, closes, and it is recent the next time', async () => {
  const { field, closed } = await look('open');
  expect(chosen()).toHaveTextContent('Open data is published.');
  expect(field).toHaveAttribute('aria-activedescendant', chosen().id);
  fireEvent.keyDown(field, { key: 'ArrowUp' });
  expect(chosen()).toHaveTextContent('Óscar Penn');
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(chosen()).toHaveTextContent('Opendata portal');
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(went).toHaveBeenCalledWith('/cities/a/a/a1/statements/s.2');
  expect(closed).toHaveBeenCalledTimes(1);
  expect(JSON.parse(window.localStorage.getItem('citymark-recent-searches-p-a1') ?? '')).toMatchObject([{ label: 'Opendata portal' }]);
});

test('one letter finds pages and asks the server nothing, however long one waits', () => {
  jest.useFakeTimers();
  const { field } = open();
  fireEvent.change(field, { target: { value: 'a' } });
  act(() => jest.advanceTimersByTime(60_000));
  jest.useRealTimers();
  expect(groups()).toEqual(['Pages']);
  expect(asked).not.toHaveBeenCalled();
});

test('nothing found and no connection are each said in a sentence', async () => {
  asked.mockResolvedValue({ search: { statements: [], proof: [], people: [] } } as never);
  const { field } = await look('zzz');
  expect(screen.getByRole('status')).toHaveTextContent('Nothing is found for “zzz”. Try fewer letters, or another word.');
  asked.mockRejectedValue(new Failure('unreachable', 'Citymark could not be reached.'));
  fireEvent.change(field, { target: { value: 'zzzz' } });
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Citymark could not be reached.'), PATIENCE);
});
