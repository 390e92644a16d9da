import { count } from '../../ui/words';
import type { OverviewAssessment } from './assessment-answer';

type Known = Pick<OverviewAssessment, 'statements'>;
type Transition = OverviewAssessment['transitions'][number];

/** What does not stand in the way of going on, but whoever goes on should know; the gates' own warnings stand beside the gates. */
export function knownBefore({ statements }: Known, to: Transition['to']): string[] {
  const applicable = statements.filter((one) => one.applicable);
  const unassigned = applicable.filter(({ assignedTo, proposal }) => assignedTo === null && proposal === null).length;
  const unproven = applicable.filter(({ proposal }) => proposal?.withoutProof === true).length;
  if (to === 'collecting' && unassigned > 0) return [`${count(unassigned, 'statement is', 'statements are')} assigned to nobody: nobody will gather proof for ${unassigned === 1 ? 'it' : 'them'}.`];
  if (to === 'voting' && unproven > 0) return [`${count(unproven, 'proposed level', 'proposed levels')} of 3 or more ${unproven === 1 ? 'has' : 'have'} no proof.`];
  return [];
}

/** Whether one can go on, in a sentence. */
export function noteOn(known: Known, transition: Pick<Transition, 'to' | 'gates'>): string {
  if (transition.gates.some(({ met }) => !met)) return 'Not everything that is needed is there yet.';
  const warned = transition.gates.some(({ warns }) => warns) || knownBefore(known, transition.to).length > 0;
  if (warned) return 'You can go on, but know this first.';
  return transition.gates.length === 0 ? 'Nothing stands in the way.' : 'Everything that is needed is there.';
}
