import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { setTimeout as pause } from 'node:timers/promises';
import { Public } from './authorise';
import { DataSources } from './data-sources';
import { Stopping } from './stopping';

const PATIENCE_MS = 2000;

/** For load balancers: whether this process takes requests and reaches its database. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly sources: DataSources,
    private readonly stopping: Stopping,
  ) {}

  @Public()
  @Get()
  async health(@Res({ passthrough: true }) response: Response): Promise<{ status: string }> {
    response.setHeader('cache-control', 'no-store');
    if (this.stopping.now) return this.unwell(response, 'stopping');
    // The worker's pool: a crowd that fills the app's pool does not make the process unwell.
    const asked = this.sources.of('worker').query('select 1').then(() => true, () => false);
    const reached = await Promise.race([asked, pause(PATIENCE_MS, false, { ref: false })]);
    return reached ? { status: 'ok' } : this.unwell(response, 'database unreachable');
  }

  private unwell(response: Response, status: string): { status: string } {
    response.status(503).setHeader('retry-after', '2');
    return { status };
  }
}
