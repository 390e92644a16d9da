import type { CityRole } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/transaction';
import type { CurrentViewer } from '../../../platform/viewer';

/** What somebody is asked to do, and where. */
export interface Asked {
  readonly cityId: string;
  readonly role: CityRole;
  /** For stakeholders. */
  readonly assessmentId: string | null;
  /** null: all areas. */
  readonly areaIds: readonly string[] | null;
}

/** What people want to know before they say yes, as whole sentences; null where nobody can tell yet. */
export interface Brief {
  readonly effort: string | null;
  readonly when: string | null;
}

export type InvitationBrief = (tx: Tx, viewer: CurrentViewer, asked: Asked) => Promise<Brief>;

/** How long a task takes and by when it is due: the feature that knows assessments registers it in its module's onModuleInit. */
@Injectable()
export class InvitationBriefs {
  private brief: InvitationBrief = () => Promise.resolve({ effort: null, when: null });

  registerBrief(brief: InvitationBrief): void {
    this.brief = brief;
  }

  about(tx: Tx, viewer: CurrentViewer, asked: Asked): Promise<Brief> {
    return this.brief(tx, viewer, asked);
  }
}
