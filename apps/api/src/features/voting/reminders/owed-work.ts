import type { StakeholderGroup } from '@citymark/access';
import type { LoadedAssessment } from '../../assessment/loaded-assessment';
import { plannedPhase } from '../../assessment/plan';
import type { RoundView, VotingView } from '../voting-view';
import type { AskedOfAssessment, AskedPerson } from './asked-people.store';
import { REMINDER_HOURS } from './reminder.store';

const HOUR_MS = 3_600_000;

export type Work = 'votes' | 'levels';

export interface Amount {
  /** How many statements are asked of them, those that are done included. */
  readonly asked: number;
  readonly done: number;
  readonly owed: number;
}

export interface OwedByPerson extends Amount {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly group: StakeholderGroup | null;
  readonly remindedAt: Date | null;
  /** Owes something, and was not reminded within the last day. */
  readonly canBeReminded: boolean;
}

export interface OwedByGroup extends Amount {
  readonly group: StakeholderGroup;
  readonly people: number;
  /** How many of them still owe something. */
  readonly owing: number;
}

export interface OwedByArea extends Amount {
  readonly areaId: string;
  readonly name: string;
}

/** Who still owes what. It counts who took part, never how: every number is one that shows while a round is open. */
export interface OwedWork {
  readonly work: Work;
  readonly cityName: string;
  /** The round that is open; null while proof is gathered. */
  readonly round: RoundView | null;
  readonly closesAt: Date | null;
  /** The last day planned for it; yyyy-mm-dd. */
  readonly plannedEnd: string | null;
  readonly people: readonly OwedByPerson[];
  /** Empty while proof is gathered. */
  readonly groups: readonly OwedByGroup[];
  readonly areas: readonly OwedByArea[];
}

/** null when nothing is asked of anybody: no proof is being gathered, and no round is open or its time is over. */
export function owedWork(assessment: LoadedAssessment, voting: VotingView, asked: AskedOfAssessment, now: Date): OwedWork | null {
  const areas = assessment.model.pack.areas;
  const areaOf = (statementId: string) => assessment.model.places.get(statementId)?.area.id;
  const byArea = (amountIn: (areaId: string) => Amount): OwedByArea[] => areas.map(({ id, name }) => ({ areaId: id, name, ...amountIn(id) })).filter((area) => area.asked > 0);
  const shared = { cityName: asked.cityName, plannedEnd: plannedPhase(assessment, assessment.phase)?.end ?? null };

  if (assessment.phase === 'collecting') {
    const gatherers = asked.people.filter(({ assigned }) => assigned.length > 0);
    const people = gatherers.map((one) => personOf(one, levelsOf(one.assigned), now));
    const all = gatherers.flatMap(({ assigned }) => assigned);
    const amountIn = (areaId: string) => levelsOf(all.filter(({ statementId }) => areaOf(statementId) === areaId));
    return { ...shared, work: 'levels', round: null, closesAt: null, people, groups: [], areas: byArea(amountIn) };
  }

  const round = voting.openRound;
  if (assessment.phase !== 'voting' || !round) return null;
  const closesAt = round.closesAt === null ? null : new Date(round.closesAt);
  if (closesAt !== null && !(now < closesAt)) return null;
  const panel = asked.people.filter(({ group }) => group !== null);
  const people = panel.map((one) => personOf(one, amount(voting.asked(round, one.areaIds, areaOf), voting.judged(round, one.personId)), now)).filter((one) => one.asked > 0);
  const amountIn = (areaId: string) => {
    const here = round.statements.filter(({ applicable, statementId }) => applicable && areaOf(statementId) === areaId);
    const judges = panel.filter(({ areaIds }) => areaIds === null || areaIds.includes(areaId)).length;
    return amount(judges * here.length, here.reduce((sum, { votesCast }) => sum + votesCast, 0));
  };
  return { ...shared, work: 'votes', round, closesAt, people, groups: groupsOf(people), areas: byArea(amountIn) };
}

/** Votes of somebody who left since stay: there are never more done than asked. */
function amount(asked: number, counted: number): Amount {
  const done = Math.min(counted, asked);
  return { asked, done, owed: asked - done };
}

const levelsOf = (assigned: AskedPerson['assigned']): Amount => amount(assigned.length, assigned.filter(({ proposed }) => proposed).length);

function personOf({ personId, name, email, group, remindedAt }: AskedPerson, much: Amount, now: Date): OwedByPerson {
  const last = remindedAt === null ? null : new Date(remindedAt);
  const rested = last === null || now.getTime() - last.getTime() >= REMINDER_HOURS * HOUR_MS;
  return { personId, name, email, group, ...much, remindedAt: last, canBeReminded: much.owed > 0 && rested };
}

function groupsOf(people: readonly OwedByPerson[]): OwedByGroup[] {
  const groups = [...new Set(people.flatMap(({ group }) => group ?? []))];
  return groups.map((group) => {
    const members = people.filter((one) => one.group === group);
    const sum = (of: (one: OwedByPerson) => number) => members.reduce((total, one) => total + of(one), 0);
    return { group, people: members.length, owing: members.filter(({ owed }) => owed > 0).length, asked: sum((one) => one.asked), done: sum((one) => one.done), owed: sum((one) => one.owed) };
  });
}
