import { count } from '../../ui/words';
import { cell, NOT_APPLICABLE, quiet, type GlanceCell, type GlanceStatement } from './glance-cell';

export interface Duty {
  /** Level proposals are due: the last planned day of collecting has passed. */
  proposalsDue: boolean;
  roundOpen: boolean;
  /** How many are asked to judge statements of an area; null for those who may not know. */
  expectedIn: (areaId: string) => number | null;
}

/** What is still owed for a statement, and by whom: a level by its evidencer, or votes (how many, never whose or what). */
export function lateCell({ applicable, state, proposal, assignedTo, votesCast, areaId }: GlanceStatement, duty: Duty): GlanceCell {
  if (!applicable) return NOT_APPLICABLE;
  if (state === 'open' && duty.roundOpen) return votes(votesCast, duty.expectedIn(areaId));
  if (proposal) return quiet('nothing is owed');
  const due = duty.proposalsDue ? ', overdue' : '';
  const kind = duty.proposalsDue ? 'warn' : 'waiting';
  if (!assignedTo) return cell(kind, '?', `no proposed level, and nobody is assigned${due}`);
  return cell(kind, initials(assignedTo.name), `${assignedTo.name} has not proposed a level yet${due}`);
}

function votes(cast: number, expected: number | null): GlanceCell {
  if (expected === null) return cell('open', String(cast), count(cast, 'vote'));
  if (cast >= expected) return cell('good', `${cast}/${expected}`, `all ${expected} votes are in`);
  return cell('open', `${cast}/${expected}`, `${cast} of ${expected} votes`);
}

/** "Peter Lindqvist" as "PL", "Prof. Hugo van Brandt" as "PB". */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}
