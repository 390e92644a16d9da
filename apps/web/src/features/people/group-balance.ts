import { DEFAULT_RULE, SMALLEST_NAMED_GROUP } from '@citymark/consensus';
import type { StakeholderGroup } from '../../gql/graphql';
import { GROUP_NAMES } from '../../ui/vocabulary';
import { count, list } from '../../ui/words';
import { groupOf, type PeopleRow } from './people-rows';

export interface GroupCount {
  readonly group: StakeholderGroup;
  readonly joined: number;
  readonly waiting: number;
}

/** Smaller groups are never shown by themselves, whatever the rule; by the default rule fewer votes are never agreement. */
export const ENOUGH_IN_A_GROUP = SMALLEST_NAMED_GROUP;
export const ENOUGH_IN_ALL = DEFAULT_RULE.minimumVotes;

const GROUPS = Object.keys(GROUP_NAMES) as StakeholderGroup[];
const OPEN: readonly string[] = ['sent', 'opened'];

/** Who judges, or was asked to, by group. */
export function groupCounts(rows: readonly PeopleRow[]): GroupCount[] {
  return GROUPS.map((group) => {
    const mine = rows.filter((row) => groupOf(row) === group);
    return { group, joined: mine.filter(({ kind }) => kind === 'member').length, waiting: mine.filter((row) => row.kind === 'invited' && OPEN.includes(row.invitation.state)).length };
  });
}

const asked = (total: number) => (total === 0 ? 'Nobody is asked to judge yet.' : `${count(total, 'person', 'people')} ${total === 1 ? 'is' : 'are'} asked to judge.`);

/** What is missing, in sentences; none when nothing is. "Other" is no view of its own that one would miss. */
export function balanceSentences(counts: readonly GroupCount[]): string[] {
  const known = counts.map(({ group, joined, waiting }) => ({ group, all: joined + waiting }));
  const total = known.reduce((sum, { all }) => sum + all, 0);
  const named = known.filter(({ group }) => group !== 'other');
  const missing = named.filter(({ all }) => all === 0).map(({ group }) => GROUP_NAMES[group].toLowerCase());
  const small = named.filter(({ all }) => all > 0 && all < ENOUGH_IN_A_GROUP).map(({ group, all }) => `${GROUP_NAMES[group].toLowerCase()} (${all})`);
  return [
    ...(total < ENOUGH_IN_ALL ? [`${asked(total)} With fewer than ${ENOUGH_IN_ALL} votes nothing counts as agreed.`] : []),
    ...(missing.length > 0 ? [`Nobody yet from ${list(missing)}.`] : []),
    ...(small.length > 0 ? [`Fewer than ${ENOUGH_IN_A_GROUP} from ${list(small)}: ${small.length === 1 ? 'their view is' : 'their views are'} counted, but not shown by group, so that nobody can be recognised.`] : []),
  ];
}
