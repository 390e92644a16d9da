import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/transaction';
import type { AssessmentKey } from './assessment-key';

/** A sentence that says why a statement must stay for now, or null. */
export type ExclusionHold = (tx: Tx, key: AssessmentKey, statementId: string) => Promise<string | null>;

/** What keeps a statement from being set to not applicable: later features register theirs in their module's onModuleInit. */
@Injectable()
export class ExclusionHolds {
  private readonly holds: ExclusionHold[] = [];

  registerHold(hold: ExclusionHold): void {
    this.holds.push(hold);
  }

  /** The first reason, or null when nothing keeps it. */
  async reason(tx: Tx, key: AssessmentKey, statementId: string): Promise<string | null> {
    for (const hold of this.holds) {
      const sentence = await hold(tx, key, statementId);
      if (sentence !== null) return sentence;
    }
    return null;
  }
}
