import type { OverviewAssessment } from './assessment-answer';
import type { Duty } from './late-cell';

type Dutiful = Pick<OverviewAssessment, 'phase' | 'plan' | 'openRound' | 'participants'>;

/** What is due on this day. Only leaders see everybody who takes part, so only they know how many votes an area expects. */
export function dutyOf({ phase, plan, openRound, participants }: Dutiful, leading: boolean, today: string): Duty {
  const collecting = plan.find((step) => step.phase === 'collecting');
  return {
    proposalsDue: phase !== 'preparing' && collecting !== undefined && today > collecting.to,
    roundOpen: openRound !== null,
    expectedIn: (areaId) => (leading ? participants.filter(({ areaIds }) => areaIds === null || areaIds.includes(areaId)).length : null),
  };
}
