import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/request-context';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import type { AssessmentKey } from '../assessment/assessment-key';
import { VotingLinks, type LinkStateRow } from '../people/voting-link/voting-links';

interface ShownLink {
  readonly state: 'open' | 'expired' | 'withdrawn';
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

/** What those who lead may know of the voting links: whether they work and were used, never the links. */
@Injectable()
export class ReadVotingLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: VotingLinks,
  ) {}

  async linkOf(context: RequestContext, viewer: CurrentViewer, { cityId, id }: AssessmentKey, personId: string): Promise<ShownLink | null> {
    const links = await context.batch('voting-links', (keys: readonly AssessmentKey[]) => this.ofAssessments(viewer, keys)).load({ cityId, id });
    return links.get(personId) ?? null;
  }

  private async ofAssessments(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<ReadonlyMap<string, ShownLink>[]> {
    const led = keys.filter(({ cityId }) => can(accessViewer(viewer, cityId), 'voting-link.manage').allowed);
    if (led.length === 0) return keys.map(() => new Map());
    return this.unitOfWork.reading(viewer, async (tx) => {
      const rows = await this.links.states(tx, led);
      return keys.map(({ id }) => new Map(rows.filter((row) => row.assessmentId === id).map((row) => [row.personId, shown(row, tx.now)])));
    });
  }
}

function shown({ sentAt, expiresAt, lastUsedAt, withdrawnAt }: LinkStateRow, now: Date): ShownLink {
  const until = new Date(expiresAt);
  return { state: withdrawnAt !== null ? 'withdrawn' : until > now ? 'open' : 'expired', sentAt: new Date(sentAt), expiresAt: until, lastUsedAt: lastUsedAt === null ? null : new Date(lastUsedAt) };
}
