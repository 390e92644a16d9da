import type { Phase } from '@citymark/access';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import type { CurrentViewer } from '../../platform/viewer';
import { InvitationBriefs, type Asked, type Brief } from '../people/city/invitation-briefs';
import { AssessmentAccess } from './assessment-access';
import { findAssessmentsOfCities } from './assessment.store';
import { canStillJudge, type LoadedAssessment } from './loaded-assessment';
import { dayInWords, dayOf, plannedPhase, timeInWords } from './plan';

const NOTHING: Brief = { effort: null, when: null };
const ORDER: readonly Phase[] = ['preparing', 'collecting', 'voting', 'targeting', 'published', 'archived'];

/** Tells people in their invitation how long their part takes and when it is planned. */
@Injectable()
export class TellInvited implements OnModuleInit {
  constructor(
    private readonly briefs: InvitationBriefs,
    private readonly access: AssessmentAccess,
  ) {}

  onModuleInit(): void {
    this.briefs.registerBrief((tx, viewer, asked) => this.about(tx, viewer, asked));
  }

  private async about(tx: Tx, viewer: CurrentViewer, { cityId, role, assessmentId, areaIds }: Asked): Promise<Brief> {
    if (role === 'stakeholder' && assessmentId !== null) {
      const assessment = await this.access.loadAssessment(tx, viewer, cityId, assessmentId);
      if (!assessment) return NOTHING;
      return { effort: await this.effort(tx, assessment, areaIds), when: whenOf(assessment, 'voting', 'Voting', tx.now) };
    }
    if (role !== 'evidencer') return NOTHING;
    const current = (await findAssessmentsOfCities(tx, [cityId])).find(canStillJudge);
    return { effort: null, when: current ? whenOf(current, 'collecting', 'Collecting proof', tx.now) : null };
  }

  private async effort(tx: Tx, assessment: LoadedAssessment, areaIds: readonly string[] | null): Promise<string> {
    const statements = await this.access.loadStatements(tx, assessment);
    const asked = statements.filter(({ applicable, place }) => applicable && (areaIds === null || areaIds.includes(place.area.id))).length;
    const { minutesPerStatement: minutes } = assessment;
    const each = `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} each`;
    return `${asked} ${asked === 1 ? 'statement' : 'statements'}, ${each}: ${timeInWords(asked * minutes)} in all. You can stop at any time and go on later, also on a phone.`;
  }
}

type Dated = Pick<LoadedAssessment, 'startDate' | 'workingDays' | 'phase'>;

function whenOf(assessment: Dated, phase: Phase, name: string, now: Date): string | null {
  const planned = plannedPhase(assessment, phase);
  if (!planned) return null;
  const later = ORDER.indexOf(assessment.phase) < ORDER.indexOf(phase);
  const mail = later && phase === 'voting' ? ' You get a mail when it begins.' : '';
  if (later && planned.start >= dayOf(now)) return `${name} is planned from ${dayInWords(planned.start)} to ${dayInWords(planned.end)}.${mail}`;
  if (later) return `${name} begins soon.${mail}`;
  return planned.end >= dayOf(now) ? `${name} has begun, and is planned to end on ${dayInWords(planned.end)}.` : `${name} has begun.`;
}
