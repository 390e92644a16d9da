import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/request-context';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, opens, type CurrentViewer } from '../../platform/viewer';
import type { AssessmentKey } from '../assessment/assessment-key';
import { VotingLoaders } from '../voting/voting-loaders';
import { minutesOf, type Minute } from './minutes';
import { findWorkshops, type WorkshopRow } from './workshop.store';

export interface ShownWorkshop {
  readonly id: string;
  readonly code: string | null;
  readonly statementId: string | null;
  readonly timerEndsAt: Date | null;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly joined: number | null;
  readonly joinedByMe: boolean;
  readonly joinedNames: readonly string[];
  readonly minutes: readonly Minute[];
}

/** Workshops as a viewer may see them: everybody what is on the screen, those who lead also the code and who joined. */
@Injectable()
export class ReadWorkshops {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly voting: VotingLoaders,
  ) {}

  /** Newest first. */
  async of(context: RequestContext, viewer: CurrentViewer, { cityId, id }: AssessmentKey): Promise<ShownWorkshop[]> {
    const rows = await context.batch('workshops', (keys: readonly AssessmentKey[]) => this.load(viewer, keys)).load({ cityId, id });
    const voting = rows.length === 0 ? null : await this.voting.voting(context, viewer, { cityId, id });
    if (!voting) return [];
    const leads = can(accessViewer(viewer, cityId), 'people.invite').allowed;
    return rows.map((row) => ({
      id: row.id,
      code: leads && row.endedAt === null ? row.code : null,
      statementId: row.statementId,
      timerEndsAt: row.timerEndsAt === null ? null : new Date(row.timerEndsAt),
      startedAt: new Date(row.startedAt),
      endedAt: row.endedAt === null ? null : new Date(row.endedAt),
      joined: leads ? row.joined : null,
      joinedByMe: row.joinedByViewer,
      joinedNames: leads ? row.names : [],
      minutes: minutesOf(row, voting),
    }));
  }

  private async load(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<WorkshopRow[][]> {
    const open = keys.filter(({ cityId, id }) => opens(viewer, id) && can(accessViewer(viewer, cityId), 'assessment.read').allowed);
    const rows = open.length === 0 ? [] : await this.unitOfWork.reading(viewer, (tx) => findWorkshops(tx, open, viewer.personId));
    return keys.map(({ cityId, id }) => rows.filter((row) => row.cityId === cityId && row.assessmentId === id));
  }
}
