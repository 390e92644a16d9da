import { can } from '@citymark/access';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/transaction';
import { UnitOfWork } from '../../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../../platform/viewer';
import type { LoadedAssessment } from '../../assessment/loaded-assessment';
import { VotingView } from '../voting-view';
import { findVoting } from '../voting.store';
import { findAskedPeople } from './asked-people.store';
import { owedWork, type OwedWork } from './owed-work';

/** Who still owes what: for those who lead, and for nobody else. */
@Injectable()
export class ReadOwedWork {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** In their order; null where nothing is asked of anybody, or where the viewer does not lead. */
  async ofAssessments(viewer: CurrentViewer, assessments: readonly (LoadedAssessment | null)[]): Promise<(OwedWork | null)[]> {
    const led = assessments.filter((one): one is LoadedAssessment => one !== null && can(accessViewer(viewer, one.cityId), 'reminder.send', one).allowed);
    if (led.length === 0) return assessments.map(() => null);
    const found = await this.unitOfWork.reading(viewer, (tx) => this.inside(tx, led));
    return assessments.map((one) => (one && found.get(one.id)) ?? null);
  }

  /** By assessment, inside the transaction of whoever reminds: two SQL statements for any number of them. */
  async inside(tx: Tx, assessments: readonly LoadedAssessment[]): Promise<ReadonlyMap<string, OwedWork | null>> {
    const votings = new Map((await findVoting(tx, assessments)).map((row) => [row.assessmentId, new VotingView(row)]));
    const asked = new Map((await findAskedPeople(tx, assessments)).map((row) => [row.id, row]));
    return new Map(
      assessments.map((assessment) => {
        const [voting, people] = [votings.get(assessment.id), asked.get(assessment.id)];
        return [assessment.id, voting && people ? owedWork(assessment, voting, people, tx.now) : null];
      }),
    );
  }
}
