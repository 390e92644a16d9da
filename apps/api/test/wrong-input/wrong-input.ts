import type { Told } from './told';
import type { Town } from './town.fixture';

/** One row of the table: what is sent where, and what has to be said about it. */
export interface WrongInput {
  readonly at: string;
  readonly what: string;
  readonly says: RegExp;
  readonly send: (town: Town) => Promise<Told>;
}
