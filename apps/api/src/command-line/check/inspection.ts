import type { Client } from 'pg';
import type { Surroundings } from '../surroundings';

/** What one inspection saw: how much it looked at, and every fault as a sentence. */
export interface Finding {
  readonly looked: string;
  readonly faults: readonly string[];
}

export interface Inspection {
  readonly name: string;
  run(client: Client, around: Surroundings): Promise<Finding>;
}
