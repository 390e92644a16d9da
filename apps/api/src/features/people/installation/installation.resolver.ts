import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { CONFIG, type Config } from '../../../config';
import { Public } from '../../../platform/authorise';
import { FromViewer, type CurrentViewer } from '../../../platform/viewer';
import { FirstRun } from '../sign-in/first-run';
import { Installation, Mail } from './installation.graphql';
import { Outbox, type MailView } from './outbox';
import { VERSION } from './version';

@Resolver()
export class InstallationResolver {
  constructor(
    private readonly firstRun: FirstRun,
    private readonly box: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Query(() => Installation)
  async installation(@FromViewer() viewer: CurrentViewer): Promise<Installation> {
    return {
      name: 'Citymark',
      version: VERSION,
      needsFirstRun: await this.firstRun.isNeeded(viewer),
      localOutbox: this.box.isLocal,
      publicUrl: this.config.publicUrl,
    };
  }

  @Public()
  @Query(() => [Mail], { description: 'On the machine of the installation only, while no mail server is set.' })
  outbox(@FromViewer() viewer: CurrentViewer): Promise<MailView[]> {
    return this.box.mails(viewer);
  }
}
