import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/transaction';
import type { CurrentViewer } from '../../../platform/viewer';

/** What somebody is invited to judge. */
export interface PanelPlace {
  readonly cityId: string;
  readonly assessmentId: string;
  /** null: all areas. */
  readonly areaIds: readonly string[] | null;
}

/** Throws a refusal when nobody can be invited to this place. */
export type InvitationRule = (tx: Tx, viewer: CurrentViewer, place: PanelPlace) => Promise<void>;

/** What must hold of an invitation to a panel: the feature that knows assessments registers it in its module's onModuleInit. */
@Injectable()
export class InvitationRules {
  private readonly rules: InvitationRule[] = [];

  registerRule(rule: InvitationRule): void {
    this.rules.push(rule);
  }

  async check(tx: Tx, viewer: CurrentViewer, place: PanelPlace): Promise<void> {
    for (const rule of this.rules) await rule(tx, viewer, place);
  }
}
