import { CitymarkServer } from './citymark-server';
import { ownDatabase, type OwnDatabase } from './own-database';

/** The built server on an empty database of its own. */
export class Installation {
  private constructor(
    readonly database: OwnDatabase,
    readonly server: CitymarkServer,
  ) {}

  static async begin(): Promise<Installation> {
    const database = await ownDatabase();
    try {
      return new Installation(database, await CitymarkServer.start(database.url));
    } catch (error) {
      await database.drop();
      throw error;
    }
  }

  get address(): string {
    return this.server.address;
  }

  async end(): Promise<void> {
    await this.server.stop();
    await this.database.drop();
  }
}
