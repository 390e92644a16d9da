import type { Page } from 'playwright-core';
import type { ModelAreas } from '../figures/independent-figures';
import type { CitymarkServer } from '../server/citymark-server';
import { Installation } from '../server/installation';
import { apiOf, Browsers } from './browsers';

/** Everything that one step of the journey leaves for the next. */
export class World {
  cityId = '';
  assessmentId = '';
  model: ModelAreas = { areas: [] };

  private constructor(
    private readonly installation: Installation,
    readonly browsers: Browsers,
    readonly operator: Page,
    readonly leader: Page,
    readonly evidencer: Page,
    /** In the order of the invitations; the last one holds a phone. */
    readonly invited: readonly Page[],
  ) {}

  /** A server on a database of its own, and three browsers with everybody's windows. */
  static async begin(): Promise<World> {
    const installation = await Installation.begin();
    const browsers = new Browsers(installation.address);
    try {
      const [operator, leader, evidencer, ...invited] = [
        await browsers.window('operator', 'desktop'),
        await browsers.window('leader', 'desktop'),
        await browsers.window('evidencer', 'laptop'),
        await browsers.window('council', 'laptop'),
        await browsers.window('business', 'laptop'),
        await browsers.window('academia', 'laptop'),
        await browsers.window('citizens', 'phone'),
      ] as const;
      return new World(installation, browsers, operator, leader, evidencer, invited);
    } catch (error) {
      await browsers.close();
      await installation.end();
      throw error;
    }
  }

  async end(): Promise<void> {
    await this.browsers.close();
    await this.installation.end();
  }

  get server(): CitymarkServer {
    return this.installation.server;
  }

  /** Where the pages of the assessment begin. */
  get base(): string {
    return `/cities/${this.cityId}/a/${this.assessmentId}`;
  }

  get ids(): { cityId: string; assessmentId: string } {
    return { cityId: this.cityId, assessmentId: this.assessmentId };
  }

  /** The five windows of those who judge, in the order of the ballots. */
  get judges(): readonly Page[] {
    return [this.leader, ...this.invited];
  }

  /** All statement ids in the order of the model. */
  get statementIds(): string[] {
    return this.model.areas.flatMap((area) => area.subDomains.flatMap((part) => part.statements.map(({ id }) => id)));
  }

  statementPath(place: number): string {
    return `${this.base}/statements/${encodeURIComponent(this.statementIds[place] ?? '')}`;
  }

  /** A field of the assessment, asked with somebody's cookies. */
  async assessment<T>(page: Page, selection: string): Promise<T> {
    const query = `query ($cityId: ID!, $assessmentId: ID!) { assessment(cityId: $cityId, id: $assessmentId) { ${selection} } }`;
    return (await apiOf(page).ask<{ assessment: T }>(query, this.ids)).assessment;
  }
}
