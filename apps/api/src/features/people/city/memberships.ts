import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../config';
import { denied, notFound, refuse } from '../../../platform/domain-error';
import type { Tx } from '../../../platform/transaction';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { citiesByIds, endMember, grantRole, lockMember, memberOf, takeRole } from './city.store';
import { handOverMail } from './hand-over-mail';
import { Leaving } from './leaving';
import { mustBeAble } from './must-be-able';

export interface MembershipRequest {
  readonly requestId: string;
  readonly cityId: string;
  readonly personId: string;
}

@Injectable()
export class Memberships {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly leaving: Leaving,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Ends all roles of a member. Their sessions go on, without this city from the next request on. */
  async end(viewer: CurrentViewer, request: MembershipRequest): Promise<void> {
    const { requestId, cityId, personId } = request;
    const own = mustBeAble(viewer, 'people.invite', cityId);
    if (personId === own) throw refuse(PEOPLE_REFUSALS, 'own-membership', {}, 'personId');
    await this.unit.inTransaction(viewer, { operation: 'endMembership', requestId, input: request, cityId }, async (tx) => {
      const roles = await lockMember(tx, cityId, personId);
      if (!roles) throw refuse(PEOPLE_REFUSALS, 'member-unknown', {}, 'personId');
      if (roles.includes('leader')) throw refuse(PEOPLE_REFUSALS, 'leader-stays', {}, 'personId');
      await this.leaving.leave(tx, { cityId, personId });
      await endMember(tx, cityId, personId);
      tx.record({ kind: 'membership.ended', cityId, data: { personId, roles } });
      return { cityId };
    });
  }

  /** Makes another member the leader; the one who hands over becomes their deputy. */
  async handOver(viewer: CurrentViewer, request: MembershipRequest): Promise<void> {
    const { requestId, cityId, personId } = request;
    await this.unit.inTransaction(viewer, { operation: 'handOver', requestId, input: request, cityId }, async (tx) => {
      // Asked in here, so that a repeated request is answered with the first outcome although the viewer is the deputy by then.
      const own = mustBeAble(viewer, 'city.hand-over', cityId);
      if (personId === own) throw refuse(PEOPLE_REFUSALS, 'leader-already', {}, 'personId');
      if (!(await lockMember(tx, cityId, own))?.includes('leader')) throw denied('wrong-role');
      if (!(await lockMember(tx, cityId, personId))) throw refuse(PEOPLE_REFUSALS, 'member-unknown', {}, 'personId');
      // In this order there is never a moment with two leaders, nor one in which the viewer does not lead (row level security asks).
      await grantRole(tx, cityId, own, 'deputy');
      await takeRole(tx, cityId, own, 'leader');
      await grantRole(tx, cityId, personId, 'leader');
      await takeRole(tx, cityId, personId, 'deputy');
      await this.tell(tx, cityId, own, personId);
      tx.record({ kind: 'city.handed-over', cityId, data: { from: own, to: personId } });
      return { cityId };
    });
  }

  private async tell(tx: Tx, cityId: string, from: string, to: string): Promise<void> {
    const [city] = await citiesByIds(tx, [cityId]);
    const [before, leader] = [await memberOf(tx, cityId, from), await memberOf(tx, cityId, to)];
    if (!city || !before || !leader) throw notFound();
    const link = `${this.config.publicUrl}/cities/${encodeURIComponent(cityId)}`;
    await tx.mail(handOverMail({ recipient: leader.email, name: leader.name, cityName: city.name, before, link }));
  }
}
