import { useMemo, useState } from 'react';
import { useAnswer } from '../answer';
import type { Session } from '../session';
import { foundGroups } from './found-goals';
import type { GoalGroup } from './goal';
import { pageGoals, pagesFor } from './page-goals';
import { recentGoals } from './recent-goals';
import { SearchQuery } from './search.documents';
import { useSettled } from './use-settled';

const FEWEST_LETTERS = 2;
const WHILE_TYPING_MS = 140;
const MOST_PAGES = 5;

export interface Goals {
  groups: readonly GoalGroup[];
  /** An answer is on its way. */
  searching: boolean;
  problem: string | null;
}

/** What the search shows: pages, and with a question what the server finds; without one where one went lately. */
export function useGoals(session: Session, text: string, cityId: string | undefined, assessmentId: string | undefined): Goals {
  const wanted = text.trim();
  const settled = useSettled(wanted, WHILE_TYPING_MS);
  const asks = settled.length >= FEWEST_LETTERS && assessmentId !== undefined && cityId !== undefined;
  const variables = { cityId: cityId ?? '', assessmentId: assessmentId ?? '', text: settled };
  const { data, error, isFetching } = useAnswer(SearchQuery, variables, { enabled: asks, keepPrevious: true });
  const pages = useMemo(() => pageGoals(session, { cityId, assessmentId }), [session, cityId, assessmentId]);
  const [recent] = useState(() => recentGoals(session.person.id, assessmentId));
  if (wanted === '') {
    return { groups: filled([{ id: 'recent', label: 'Recent', goals: recent }, { id: 'pages', label: 'Pages', goals: pages }]), searching: false, problem: null };
  }
  const found = asks && wanted.length >= FEWEST_LETTERS && data?.search ? foundGroups(data.search, variables.cityId, variables.assessmentId) : [];
  const groups = filled([{ id: 'pages', label: 'Pages', goals: pagesFor(wanted, pages).slice(0, MOST_PAGES) }, ...found]);
  return { groups, searching: wanted.length >= FEWEST_LETTERS && assessmentId !== undefined && (isFetching || settled !== wanted), problem: error?.message ?? null };
}

const filled = (groups: readonly GoalGroup[]): GoalGroup[] => groups.filter(({ goals }) => goals.length > 0);
