import pg from 'pg';

const DAY_MS = 86_400_000;

/** The clock of a demonstration: only a database with its mark has one that can be set back. */
export class Clock {
  #daysAgo = 0;

  /** @param {pg.Client} owner */
  constructor(owner) {
    this.owner = owner;
  }

  /** @param {string} databaseUrl */
  static async of(databaseUrl) {
    const owner = new pg.Client({ connectionString: databaseUrl, application_name: 'citymark_demonstration' });
    await owner.connect();
    return new Clock(owner);
  }

  /** @param {number} days may be a fraction */
  async goBack(days) {
    await this.owner.query("update demonstration set clock_behind = $1 * interval '1 day'", [days]);
    this.#daysAgo = days;
  }

  get now() {
    return new Date(Date.now() - this.#daysAgo * DAY_MS);
  }

  /** A day as yyyy-mm-dd. @param {number} days from the day that the clock shows */
  day(days) {
    return new Date(this.now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  }

  async end() {
    await this.owner.end();
  }
}
