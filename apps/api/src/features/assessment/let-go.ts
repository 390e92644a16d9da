import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Leaving } from '../people/city/leaving';
import { BEFORE_TARGETING } from './loaded-assessment';
import { removeParticipations } from './participant.store';
import { removeAssignments } from './statement.store';

/**
 * Whoever leaves a city leaves its panels, so that coming back in another role does not bring the right to judge back, and gives back
 * the statements of assessments that are not frozen. Votes that were cast stay.
 */
@Injectable()
export class LetGo implements OnModuleInit {
  constructor(private readonly leaving: Leaving) {}

  onModuleInit(): void {
    this.leaving.registerFarewell(async (tx, { cityId, personId }) => {
      await removeParticipations(tx, cityId, personId);
      await removeAssignments(tx, cityId, personId, BEFORE_TARGETING);
    });
  }
}
