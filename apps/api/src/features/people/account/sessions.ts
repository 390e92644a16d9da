import { Injectable } from '@nestjs/common';
import { refuse } from '../../../platform/domain-error';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { asAuth } from '../sign-in/as-auth';
import { devicesOf, endSession, endSessionOf, endSessionsBut } from '../sign-in/session.store';
import { signedInPerson } from './signed-in-person';

export interface DeviceInUse {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly current: boolean;
}

/** A person's own sessions. Ending one twice changes nothing the second time. */
@Injectable()
export class Sessions {
  constructor(private readonly unit: UnitOfWork) {}

  async devices(viewer: CurrentViewer): Promise<DeviceInUse[]> {
    const personId = signedInPerson(viewer);
    const rows = await this.unit.reading(viewer, (tx) => devicesOf(tx, personId), 'auth');
    return rows.map(({ id, device, created_at, last_seen_at }) => ({
      id,
      device,
      createdAt: created_at,
      lastSeenAt: last_seen_at,
      current: id === viewer.sessionId,
    }));
  }

  async endOne(viewer: CurrentViewer, id: string): Promise<void> {
    const personId = signedInPerson(viewer);
    const found = await this.unit.inTransaction(viewer, asAuth('endSession'), (tx) => endSessionOf(tx, personId, id));
    if (!found) throw refuse(PEOPLE_REFUSALS, 'session-unknown', {}, 'id');
  }

  async endOthers(viewer: CurrentViewer): Promise<void> {
    const personId = signedInPerson(viewer);
    await this.unit.inTransaction(viewer, asAuth('endOtherSessions'), async (tx) => {
      await endSessionsBut(tx, personId, viewer.sessionId);
      return null;
    });
  }

  /** Ends the session of the request, if it has one, also one whose second factor is still to come. */
  async signOut(viewer: CurrentViewer): Promise<void> {
    const { sessionId } = viewer;
    if (sessionId === null) return;
    await this.unit.inTransaction(viewer, asAuth('signOut'), async (tx) => {
      await endSession(tx, sessionId);
      return null;
    });
  }
}
