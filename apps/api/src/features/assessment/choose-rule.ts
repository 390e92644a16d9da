import { PRESETS, ruleHash } from '@citymark/consensus';
import { DEFAULT_WEIGHT, type Weights } from '@citymark/scoring';
import { Injectable } from '@nestjs/common';
import { refuse } from '../../platform/domain-error';
import { UnitOfWork } from '../../platform/unit-of-work';
import type { CurrentViewer } from '../../platform/viewer';
import { AssessmentAccess } from './assessment-access';
import { ASSESSMENT_REFUSALS } from './assessment.refusals';
import { updateRule } from './assessment.store';
import type { LoadedAssessment } from './loaded-assessment';
import type { NamedWeight } from './terms';

export interface ChooseRuleCommand {
  readonly requestId: string;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly ruleId: string;
  /** Of areas and sub-domains; what is not named weighs 1. */
  readonly weights?: readonly NamedWeight[] | null;
}

/** Chooses when a statement counts as agreed, and what weighs more in the mean: before anybody votes, so that nobody can bend it afterwards. */
@Injectable()
export class ChooseRule {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: AssessmentAccess,
  ) {}

  choose(viewer: CurrentViewer, input: ChooseRuleCommand) {
    const { cityId, assessmentId, ruleId, requestId } = input;
    return this.unitOfWork.inTransaction(viewer, { operation: 'chooseRule', requestId, input, cityId }, async (tx) => {
      const assessment = await this.access.requireLocked(tx, viewer, cityId, assessmentId, 'rule.choose');
      if (assessment.ruleLockedAt !== null) throw refuse(ASSESSMENT_REFUSALS, 'rule-locked');
      const rule = PRESETS.find((preset) => preset.rule.id === ruleId)?.rule;
      if (!rule) throw refuse(ASSESSMENT_REFUSALS, 'unknown-rule', {}, 'ruleId');
      const weights = input.weights ? weightsOf(assessment, input.weights) : assessment.weights;
      const chosen = { rule, ruleHash: ruleHash(rule), weights };
      await updateRule(tx, assessment, chosen);
      tx.record({ kind: 'rule.chosen', cityId, data: { assessmentId, ruleId, ruleHash: chosen.ruleHash, weights } });
      return { cityId, id: assessmentId };
    });
  }
}

/** A weight of 1 says nothing and is left out, so that the same weights have the same hash. */
function weightsOf({ model }: LoadedAssessment, given: readonly NamedWeight[]): Weights {
  const areas: Record<string, number> = {};
  const subDomains: Record<string, number> = {};
  const areaIds = new Set(model.pack.areas.map(({ id }) => id));
  const subDomainIds = new Set(model.pack.areas.flatMap((area) => area.subDomains.map(({ id }) => id)));
  const seen = new Set<string>();
  for (const { id, weight } of given) {
    if (seen.has(id)) throw refuse(ASSESSMENT_REFUSALS, 'weighed-twice', { id }, 'weights');
    seen.add(id);
    if (!areaIds.has(id) && !subDomainIds.has(id)) throw refuse(ASSESSMENT_REFUSALS, 'unknown-sub-domain', { id }, 'weights');
    if (weight !== DEFAULT_WEIGHT) (areaIds.has(id) ? areas : subDomains)[id] = weight;
  }
  return { areas, subDomains };
}
