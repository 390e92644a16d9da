import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { keyOf } from '../../app/answer';
import { SessionQuery } from '../../app/session.documents';
import { StatementVoting } from './statement-voting';
import { StatementVotingQuery } from './voting.documents';

jest.mock('../../app/client', () => ({ ...jest.requireActual<object>('../../app/client'), request: () => new Promise(() => undefined) }));
jest.mock('./use-vote-outbox', () => ({ useVoteOutbox: () => ({ outbox: {}, kept: [], sending: false, problem: null }) }));
jest.mock('./outbox-note', () => ({ OutboxNote: () => null }));

const IDS = { cityId: 'c', assessmentId: 'a', statementId: 's' };
const SESSION = { session: { person: { id: 'p' }, cities: [{ id: 'c', myRoles: ['stakeholder'], assessments: [] }] } };

/** A round is open, and this is one's own vote in it. */
const inRound = (id: string, level: number | null) => ({
  assessment: {
    ...{ id: 'a', phase: 'voting', myParticipation: { areaIds: null }, openRound: { id, number: 1, closesAt: null, statementIds: ['s'] } },
    pack: { scale: [0, 1, 2, 3, 4, 5, 6, 7].map((step) => ({ level: step, name: `Name ${step}` })) },
    statement: {
      ...{ statementId: 's', areaId: 'x', applicable: true, state: 'open', votesCast: 1, statement: { levels: [] }, proposal: null, settlement: null, result: null, earlierResults: [] },
      myVote: level === null ? null : { level, cannotJudge: false, confidence: 'medium', reason: 'Seen.', castAt: '2026-11-27T10:00:00Z' },
    },
  },
});

test('a round that follows at once begins with an empty form: what was judged before neither stands there nor is said to be saved', async () => {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData(keyOf(SessionQuery, {}), SESSION);
  queries.setQueryData(keyOf(StatementVotingQuery, IDS), inRound('first', 5));
  render(
    <QueryClientProvider client={queries}>
      <StatementVoting {...IDS} />
    </QueryClientProvider>,
  );
  expect(screen.getByRole('radio', { name: /^5,/ })).toBeChecked();
  expect(screen.getByText(/^Your vote is saved/)).toBeVisible();
  fireEvent.change(screen.getByRole('textbox', { name: /reason/ }), { target: { value: 'Seen twice.' } });
  act(() => queries.setQueryData(keyOf(StatementVotingQuery, IDS), inRound('second', null)));
  await waitFor(() => expect(screen.queryByText(/^Your vote is saved/)).toBeNull());
  expect(screen.getAllByRole('radio').filter((one) => (one as HTMLInputElement).checked)).toEqual([]);
  expect(screen.queryByRole('textbox', { name: /reason/ })).toBeNull();
});
