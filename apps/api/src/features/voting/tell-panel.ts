import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { VotingLinks } from '../people/voting-link/voting-links';
import { findPanelAddresses } from './panel-address.store';
import { roundMail } from './round-mail';
import { roundUntil } from './round-until';

interface OpenedRound {
  readonly number: number;
  readonly closesAt: Date | null;
}

/** Mails everybody on the panel that a round is open: in the transaction that opens it, so that there is no mail without a round. */
@Injectable()
export class TellPanel {
  constructor(private readonly links: VotingLinks) {}

  async roundOpened(tx: Tx, assessment: LoadedAssessment, { number, closesAt }: OpenedRound, statementIds: readonly string[]): Promise<void> {
    const { cityId, id, name: assessmentName, minutesPerStatement, model } = assessment;
    const until = roundUntil(assessment, closesAt, tx.now);
    const panel = await findPanelAddresses(tx, assessment);
    const links = await this.links.addressesFor(tx, { cityId, assessmentId: id }, panel.map(({ personId }) => personId));
    for (const { personId, name, email, cityName, areaIds } of panel) {
      const statements = statementIds.filter((statementId) => areaIds === null || areaIds.includes(model.places.get(statementId)?.area.id ?? '')).length;
      const link = links.get(personId);
      if (statements === 0 || link === undefined) continue;
      await tx.mail(roundMail({ recipient: { name, email }, cityName, assessmentName, round: number, statements, minutesPerStatement, until, link }));
    }
  }
}
