import type { Phase } from '@citymark/access';
import type { ConsensusRule } from '@citymark/consensus';
import type { Weights } from '@citymark/scoring';
import type { ShelvedPack } from '../model/pack-shelf';
import type { AssessmentRow } from './assessment.store';

/** An assessment with its frozen model in memory and its rule: what every later feature works on. */
export interface LoadedAssessment extends Omit<AssessmentRow, 'rule' | 'weights'> {
  readonly model: ShelvedPack;
  readonly consensusRule: ConsensusRule;
  readonly weights: Weights;
}

/** Phases in which the as-is state is not frozen yet. */
export const BEFORE_TARGETING: readonly Phase[] = ['preparing', 'collecting', 'voting'];

/** Whether the panel judges now or later: the as-is state is not frozen yet. */
export const canStillJudge = ({ phase }: Pick<LoadedAssessment, 'phase'>): boolean => BEFORE_TARGETING.includes(phase);
