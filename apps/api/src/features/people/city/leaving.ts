import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/transaction';

export interface Leaver {
  readonly cityId: string;
  readonly personId: string;
}

export type Farewell = (tx: Tx, leaver: Leaver) => Promise<void>;

/** Who lets go of somebody whose membership ends: later features register what they hold in their module's onModuleInit. */
@Injectable()
export class Leaving {
  private readonly farewells: Farewell[] = [];

  registerFarewell(farewell: Farewell): void {
    this.farewells.push(farewell);
  }

  /** In the transaction that ends the membership, by somebody who leads the city. */
  async leave(tx: Tx, leaver: Leaver): Promise<void> {
    for (const farewell of this.farewells) await farewell(tx, leaver);
  }
}
