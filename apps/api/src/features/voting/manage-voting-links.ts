import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { denied, refuse } from '../../platform/domain-error';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from '../assessment/assessment-access';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { Limits } from '../people/sign-in/limits';
import { VotingLinks } from '../people/voting-link/voting-links';
import { findPanelAddresses } from './panel-address.store';
import { votingLinkMail } from './voting-link-mail';
import { VOTING_REFUSALS } from './voting.refusals';

export interface VotingLinkCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly personId: string;
}

/** What those who lead do with the voting links of their panel. */
@Injectable()
export class ManageVotingLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
    private readonly limits: Limits,
    private readonly links: VotingLinks,
  ) {}

  /** Mails somebody their link; a new one if the last was withdrawn. */
  send(viewer: CurrentViewer, input: VotingLinkCommand) {
    return this.limits.during(viewer, [['invitation-person', viewer.personId ?? '']], () =>
      this.during(viewer, 'sendVotingLink', input, async (tx, assessment) => {
        const { cityId, assessmentId, personId } = input;
        const address = (await findPanelAddresses(tx, assessment)).find((one) => one.personId === personId);
        if (!address) throw refuse(VOTING_REFUSALS, 'not-on-the-panel', {}, 'personId');
        const link = (await this.links.addressesFor(tx, { cityId, assessmentId }, [personId])).get(personId);
        if (link === undefined) throw new Error('a voting link was not made');
        await tx.mail(votingLinkMail({ recipient: address, cityName: address.cityName, assessmentName: assessment.name, link }));
        tx.record({ kind: 'invitation.link-sent', cityId, data: { assessmentId, personId } });
      }),
    );
  }

  /** The link and every session that it began are over at once. */
  withdraw(viewer: CurrentViewer, input: VotingLinkCommand) {
    return this.during(viewer, 'withdrawVotingLink', input, async (tx) => {
      const { cityId, assessmentId, personId } = input;
      if (!(await this.links.withdraw(tx, { cityId, assessmentId }, personId))) throw refuse(VOTING_REFUSALS, 'no-voting-link', {}, 'personId');
      tx.record({ kind: 'invitation.link-withdrawn', cityId, data: { assessmentId, personId } });
    });
  }

  private during(viewer: CurrentViewer, operation: string, input: VotingLinkCommand, work: (tx: Tx, assessment: LoadedAssessment) => Promise<void>) {
    const { cityId, assessmentId, requestId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation, requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireAssessment(tx, viewer, cityId, assessmentId);
      const decision = can(accessViewer(viewer, cityId), 'voting-link.manage', assessment);
      if (!decision.allowed) throw denied(decision.reason);
      await work(tx, assessment);
      return { cityId, id: assessmentId };
    });
  }
}
