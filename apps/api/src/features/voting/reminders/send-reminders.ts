import { can } from '@citymark/access';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../config';
import { denied, refuse } from '../../../platform/domain-error';
import type { Tx } from '../../../platform/transaction';
import { UnitOfWork } from '../../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../../platform/viewer';
import { AssessmentAccess } from '../../assessment/assessment-access';
import type { LoadedAssessment } from '../../assessment/loaded-assessment';
import { dayInWords, dayOf } from '../../assessment/plan';
import { VotingLinks } from '../../people/voting-link/voting-links';
import { roundUntil } from '../round-until';
import { VOTING_REFUSALS } from '../voting.refusals';
import type { OwedByPerson, OwedWork } from './owed-work';
import { ReadOwedWork } from './read-owed-work';
import { reminderMail } from './reminder-mail';
import { claimReminders, claimRound, type DueReminder } from './reminder.store';

export interface SendRemindersCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  /** null: everybody who owes something. */
  readonly personIds?: readonly string[] | null;
}

export type LeftOutWhy = 'owesNothing' | 'remindedToday';

/** Keys alone: it is stored under the request. */
export type SentReminders = {
  readonly cityId: string;
  readonly id: string;
  readonly reminded: readonly string[];
  readonly leftOut: readonly { readonly personId: string; readonly why: LeftOutWhy }[];
};

/** Reminds people of what they owe at this moment: nobody who owes nothing, and nobody twice within a day. */
@Injectable()
export class SendReminders {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
    private readonly reading: ReadOwedWork,
    private readonly links: VotingLinks,
  ) {}

  /** By hand. */
  send(viewer: CurrentViewer, input: SendRemindersCommand): Promise<SentReminders> {
    const { cityId, assessmentId, requestId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'sendReminders', requestId, input, cityId }, async (tx) => {
      const assessment = await this.load(tx, viewer, cityId, assessmentId);
      const work = await this.owed(tx, assessment);
      if (!work) throw refuse(VOTING_REFUSALS, 'nobody-is-asked');
      return this.remind(tx, assessment, work, chosen(work, input.personIds ?? null), 'by hand');
    });
  }

  /** By the clock, in the name of a leader. Whoever comes second finds it done. */
  sendDue(viewer: CurrentViewer, { cityId, assessmentId, roundId }: DueReminder): Promise<SentReminders> {
    const input = { cityId, assessmentId, roundId };
    return this.unitOfWork.inTransaction(viewer, { operation: 'sendReminders', requestId: null, input, cityId }, async (tx) => {
      const assessment = await this.load(tx, viewer, cityId, assessmentId);
      const work = (await claimRound(tx, cityId, roundId)) ? await this.owed(tx, assessment) : null;
      return work ? this.remind(tx, assessment, work, work.people, 'by the clock') : { cityId, id: assessmentId, reminded: [], leftOut: [] };
    });
  }

  private async load(tx: Tx, viewer: CurrentViewer, cityId: string, assessmentId: string): Promise<LoadedAssessment> {
    const assessment = await this.access.requireAssessment(tx, viewer, cityId, assessmentId);
    const decision = can(accessViewer(viewer, cityId), 'reminder.send', assessment);
    if (!decision.allowed) throw denied(decision.reason);
    return assessment;
  }

  private async owed(tx: Tx, assessment: LoadedAssessment): Promise<OwedWork | null> {
    return (await this.reading.inside(tx, [assessment])).get(assessment.id) ?? null;
  }

  private async remind(tx: Tx, assessment: LoadedAssessment, work: OwedWork, people: readonly OwedByPerson[], how: 'by hand' | 'by the clock'): Promise<SentReminders> {
    const { cityId, id: assessmentId, name: assessmentName, minutesPerStatement } = assessment;
    const owing = people.filter(({ owed }) => owed > 0);
    const claimed = await claimReminders(tx, cityId, owing.map(({ personId }) => personId));
    const reminded = owing.filter(({ personId }) => claimed.has(personId));
    const links = await this.linksFor(tx, assessment, work, [...claimed]);
    const until = untilOf(assessment, work, tx.now);
    for (const { personId, name, email, asked, done, owed } of reminded) {
      const link = links(personId);
      await tx.mail(reminderMail({ recipient: { name, email }, cityName: work.cityName, assessmentName, work: work.work, asked, done, owed, minutesPerStatement, until, link }));
    }
    if (reminded.length > 0) tx.record({ kind: 'reminder.sent', cityId, data: { assessmentId, work: work.work, how, personIds: reminded.map(({ personId }) => personId) } });
    return {
      cityId,
      id: assessmentId,
      reminded: reminded.map(({ personId }) => personId),
      leftOut: people.flatMap(({ personId, owed }) => (claimed.has(personId) ? [] : [{ personId, why: owed > 0 ? 'remindedToday' : 'owesNothing' } as const])),
    };
  }

  /** Whoever judges gets a link of their own; whoever gathers proof signs in at their desk. */
  private async linksFor(tx: Tx, { cityId, id }: LoadedAssessment, { work }: OwedWork, personIds: readonly string[]): Promise<(personId: string) => string> {
    if (work === 'levels') return () => `${this.config.publicUrl}/cities/${cityId}/a/${id}/evidence`;
    const links = await this.links.addressesFor(tx, { cityId, assessmentId: id }, personIds);
    return (personId) => {
      const link = links.get(personId);
      if (link === undefined) throw new Error('a voting link was not made');
      return link;
    };
  }
}

function chosen({ people }: OwedWork, personIds: readonly string[] | null): readonly OwedByPerson[] {
  if (personIds === null) return people;
  const found = people.filter(({ personId }) => personIds.includes(personId));
  if (found.length < personIds.length) throw refuse(VOTING_REFUSALS, 'not-asked', {}, 'personIds');
  return found;
}

function untilOf(assessment: LoadedAssessment, { work, closesAt, plannedEnd }: OwedWork, now: Date): string | null {
  if (work === 'votes') return roundUntil(assessment, closesAt, now);
  return plannedEnd !== null && plannedEnd >= dayOf(now) ? `proof is planned to be gathered by ${dayInWords(plannedEnd)}.` : null;
}
