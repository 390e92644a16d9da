import { can } from '@citymark/access';
import { DEFAULT_RULE, ruleHash } from '@citymark/consensus';
import { Injectable } from '@nestjs/common';
import { denied, refuse } from '../../platform/domain-error';
import { newId } from '../../platform/id';
import { UnitOfWork } from '../../platform/unit-of-work';
import { accessViewer, type CurrentViewer } from '../../platform/viewer';
import { ModelService } from '../model/model.service';
import { ASSESSMENT_REFUSALS } from './assessment.refusals';
import { insertAssessment } from './assessment.store';
import { checkStart } from './check-start';
import { insertStatements } from './statement.store';

export interface StartAssessmentCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly name: string;
  readonly modelPackId: string;
  readonly startDate: string;
  readonly minutesPerStatement: number;
}

@Injectable()
export class StartAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly model: ModelService,
  ) {}

  start(viewer: CurrentViewer, input: StartAssessmentCommand) {
    const { cityId, requestId } = input;
    const decision = can(accessViewer(viewer, cityId), 'assessment.start');
    const createdBy = viewer.personId;
    if (!decision.allowed) throw denied(decision.reason);
    if (createdBy === null) throw denied('signed-out');
    return this.unitOfWork.inTransaction(viewer, { operation: 'startAssessment', requestId, input, cityId }, async (tx) => {
      const { name, startDate, minutesPerStatement } = input;
      checkStart(startDate, tx.now);
      const model = await this.model.offered(tx, input.modelPackId);
      if (!model) throw refuse(ASSESSMENT_REFUSALS, 'pack-not-offered', {}, 'modelPackId');
      const key = { cityId, id: newId() };
      const bound = { modelPackId: model.id, packHash: model.hash, rule: DEFAULT_RULE, ruleHash: ruleHash(DEFAULT_RULE) };
      await insertAssessment(tx, { ...key, ...bound, name, startDate, minutesPerStatement, createdBy, createdAt: tx.now });
      await insertStatements(tx, key, [...model.places.keys()]);
      tx.record({ kind: 'assessment.started', cityId, data: { id: key.id, name, startDate, packHash: bound.packHash, ruleHash: bound.ruleHash } });
      return key;
    });
  }
}
