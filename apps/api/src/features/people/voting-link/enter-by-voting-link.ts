import { Injectable } from '@nestjs/common';
import { refuse } from '../../../platform/domain-error';
import { newId } from '../../../platform/id';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { asAuth } from '../sign-in/as-auth';
import { deviceName } from '../sign-in/device-name';
import { Limits } from '../sign-in/limits';
import { addLinkSession, endSession } from '../sign-in/session.store';
import { mintToken } from '../sign-in/token';
import { touchLink } from './voting-link.store';
import { VotingLinks } from './voting-links';

export interface LinkEntry {
  readonly cityId: string;
  readonly assessmentId: string;
  /** null: the person is signed in here already, which opens more than the link does. */
  readonly token: string | null;
}

@Injectable()
export class EnterByVotingLink {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly limits: Limits,
    private readonly links: VotingLinks,
  ) {}

  /** Begins a session that opens the link's assessment and nothing else, as often as the link is opened while it works. */
  async enter(viewer: CurrentViewer, tokenText: string): Promise<LinkEntry> {
    const token = mintToken();
    return this.limits.during(viewer, [['token-ip', viewer.origin.ip]], () =>
      this.unit.inTransaction(viewer, asAuth('enterByVotingLink'), async (tx) => {
        const id = this.links.idIn(tokenText);
        const link = id === null ? null : await touchLink(tx, id);
        if (id === null || !link) throw refuse(PEOPLE_REFUSALS, 'voting-link-over');
        const { cityId, assessmentId, personId, expiresAt } = link;
        if (viewer.personId === personId && viewer.within === null) return { cityId, assessmentId, token: null };
        if (viewer.sessionId) await endSession(tx, viewer.sessionId);
        await addLinkSession(tx, { id: newId(), personId, tokenHash: token.hash, device: deviceName(viewer.origin.userAgent), linkId: id, expiresAt });
        return { cityId, assessmentId, token: token.text };
      }),
    );
  }
}
