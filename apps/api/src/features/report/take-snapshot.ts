import { describeRule, dissentDistance } from '@citymark/consensus';
import { buildSnapshot, type ReportSnapshot, type StatementInput, type TargetInputOfReport } from '@citymark/report';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/domain-error';
import type { Tx } from '../../platform/transaction';
import type { LoadedAssessment } from '../assessment/loaded-assessment';
import { planOf } from '../assessment/plan';
import { countryName } from '../people/place/countries';
import { plainAction, ReadRoadmap } from '../roadmap/read-roadmap';
import type { Outcome } from '../targets/outcome';
import { ReadTargets } from '../targets/read-targets';
import type { TargetView } from '../targets/target-view';
import { findCityFacts, findPanelGroups, findProofFacts, findProposedLevels, type ProofFacts } from './source.store';

/** Gathers what a report is made of. The caller has checked that the viewer leads the city: others do not see all of it. */
@Injectable()
export class TakeSnapshot {
  constructor(
    private readonly targets: ReadTargets,
    private readonly roadmap: ReadRoadmap,
  ) {}

  async take(tx: Tx, assessment: LoadedAssessment): Promise<ReportSnapshot> {
    const { cityId, name, startDate, consensusRule, ruleHash, model } = assessment;
    const city = await findCityFacts(tx, cityId);
    if (!city) throw notFound();
    const proofs = new Map((await findProofFacts(tx, assessment)).map((row) => [row.statementId, row]));
    const proposals = await findProposedLevels(tx, assessment);
    const outcomes = await this.targets.outcomesIn(tx, assessment);
    return buildSnapshot({
      day: tx.now.toISOString().slice(0, 10),
      city: { ...city, country: countryName(city.country) },
      assessment: { name, startDate },
      pack: model.pack,
      packHash: model.hash,
      rule: { id: consensusRule.id, name: consensusRule.name, hash: ruleHash, sentences: describeRule(consensusRule), unexplainedDistance: dissentDistance(consensusRule) },
      weights: assessment.weights,
      panel: await findPanelGroups(tx, assessment),
      plan: planOf(assessment).phases.map(({ phase, start, end }) => ({ phase, from: start, to: end })),
      statements: outcomes.map((outcome) => statementOf(outcome, proofs.get(outcome.statementId), proposals.get(outcome.statementId))),
      targets: (await this.targets.targetsIn(tx, assessment, outcomes)).map(targetOf),
      actions: (await this.roadmap.actionsIn(tx, assessment)).map(plainAction),
    });
  }
}

function statementOf(outcome: Outcome, proof: ProofFacts | undefined, proposal: number | undefined): StatementInput {
  const { statementId, applicable, notApplicableReason, settlement, result } = outcome;
  const proofCount = proof?.count ?? 0;
  return { statementId, applicable, notApplicableReason, settlement, result, proposal: proposal ?? null, proofCount, publicProofs: proof?.publicProofs ?? [] };
}

function targetOf({ subDomainId, importance, proposedPriority, factors, priority, level, due, reason }: TargetView): TargetInputOfReport {
  const decision = priority === null || level === null || due === null ? null : { priority, level, due, reason };
  return { subDomainId, importance, proposedPriority, factors, decision };
}
