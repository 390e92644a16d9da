import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Can } from '../../platform/authorise';
import { notFound } from '../../platform/domain-error';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { PdfPress } from './pdf/pdf-press';
import { ReadReport } from './read-report';

/** Published reports as PDF, printed from the frozen snapshot. */
@Controller('reports')
export class ReportController {
  constructor(
    private readonly reading: ReadReport,
    private readonly press: PdfPress,
  ) {}

  @Can('report.read')
  @Get(':cityId/:file')
  async pdf(@FromViewer() viewer: CurrentViewer, @Param('cityId') cityId: string, @Param('file') file: string, @Res() response: Response): Promise<void> {
    const [, id] = /^([0-9a-f-]{36})\.pdf$/.exec(file) ?? [];
    const frozen = id === undefined ? null : await this.reading.frozen(viewer, cityId, id);
    if (!frozen) throw notFound();
    const pdf = await this.press.print(frozen.hash, frozen.snapshot);
    response.setHeader('content-type', 'application/pdf');
    response.setHeader('content-disposition', `attachment; filename="citymark-report-${frozen.hash.slice(0, 8)}.pdf"`);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'private, no-cache');
    response.send(pdf);
  }
}
