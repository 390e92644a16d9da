import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Can } from '../../platform/authorise';
import { notFound } from '../../platform/domain-error';
import { FromViewer, type CurrentViewer } from '../../platform/viewer';
import { ReadCity } from '../people/city/read-city';
import { planOf } from './plan';
import { planCalendar } from './plan-calendar';
import { ReadAssessment } from './read-assessment';

/** The plan as a file that calendars open. */
@Controller('assessments')
export class CalendarController {
  constructor(
    private readonly reading: ReadAssessment,
    private readonly cities: ReadCity,
  ) {}

  @Can('assessment.read')
  @Get(':cityId/:id/plan.ics')
  async plan(
    @FromViewer() viewer: CurrentViewer,
    @Param('cityId') cityId: string,
    @Param('id') id: string,
    @Res() response: Response,
  ): Promise<void> {
    const [assessment] = await this.reading.byKeys(viewer, [{ cityId, id }]);
    const city = assessment && (await this.cities.byId(viewer, cityId));
    if (!assessment || !city) throw notFound();
    const { name: assessmentName, createdAt: stamp } = assessment;
    response.setHeader('content-type', 'text/calendar; charset=utf-8');
    response.setHeader('content-disposition', 'attachment; filename="plan.ics"');
    response.setHeader('x-content-type-options', 'nosniff');
    response.send(planCalendar({ assessmentId: id, cityName: city.name, assessmentName, stamp, plan: planOf(assessment) }));
  }
}
