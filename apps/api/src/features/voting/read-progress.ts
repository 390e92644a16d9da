import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import type { AssessmentKey } from '../assessment/assessment-key';
import { findPreviousLevels, type PreviousLevelRow } from './previous-level.store';
import { findProgress, type ProgressDayRow } from './progress.store';

const NO_LEVELS: ReadonlyMap<string, PreviousLevelRow> = new Map();

/** How the work went from day to day, and where the city stood the last time: a whole assessment at once. */
@Injectable()
export class ReadProgress {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Oldest day first, in the order of the keys; days on which nothing was done are left out. */
  async daysOf(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<(readonly ProgressDayRow[])[]> {
    const open = readable(viewer, keys);
    if (open.length === 0) return keys.map(() => []);
    const rows = await this.unitOfWork.reading(viewer, (tx) => findProgress(tx, open));
    return keys.map(({ cityId, id }) => rows.find((row) => row.cityId === cityId && row.assessmentId === id)?.days ?? []);
  }

  /** By statement, in the order of the keys; empty where there was no earlier assessment on the same model. */
  async previousLevelsOf(viewer: CurrentViewer, keys: readonly AssessmentKey[]): Promise<ReadonlyMap<string, PreviousLevelRow>[]> {
    const open = readable(viewer, keys);
    if (open.length === 0) return keys.map(() => NO_LEVELS);
    const rows = await this.unitOfWork.reading(viewer, (tx) => findPreviousLevels(tx, open));
    return keys.map(({ cityId, id }) => new Map(rows.filter((row) => row.cityId === cityId && row.assessmentId === id).map((row) => [row.statementId, row])));
  }
}

const readable = (viewer: CurrentViewer, keys: readonly AssessmentKey[]) =>
  keys.filter(({ cityId, id }) => isUUID(cityId) && isUUID(id) && can(accessViewer(viewer, cityId), 'result.read').allowed);
