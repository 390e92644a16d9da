import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Can } from '../../platform/authorise';
import { notFound } from '../../platform/domain-error';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { PackedTexts } from './packed-texts';
import { ReadAssessment } from './read-assessment';

const A_YEAR_S = 31_536_000;

/**
 * The long texts of an assessment's model: most of what a phone needs to judge. Its model is bound for ever, so the phone keeps them;
 * and they are the same for all of its people, so they may be packed, as no answer may be that holds what somebody wrote or judged.
 */
@Controller('assessments')
export class TextsController {
  constructor(
    private readonly reading: ReadAssessment,
    private readonly packed: PackedTexts,
  ) {}

  @Can('assessment.read')
  @Get(':cityId/:id/texts.json')
  async texts(
    @FromViewer() viewer: CurrentViewer,
    @Param('cityId') cityId: string,
    @Param('id') id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const [assessment] = await this.reading.byKeys(viewer, [{ cityId, id }]);
    if (!assessment) throw notFound();
    const encoding = request.acceptsEncodings('br', 'gzip') || 'identity';
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
    response.vary('accept-encoding');
    response.setHeader('cache-control', `private, max-age=${A_YEAR_S}, immutable`);
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(await this.packed.of(assessment.model, encoding));
  }
}
