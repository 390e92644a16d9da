import type { ConsensusRule } from '@citymark/consensus';
import type { ShelvedPack } from '../model/pack-shelf';
import type { AssessmentRow } from './assessment.store';

/** An assessment with its frozen model in memory and its rule: what every later feature works on. */
export interface LoadedAssessment extends Omit<AssessmentRow, 'rule'> {
  readonly model: ShelvedPack;
  readonly consensusRule: ConsensusRule;
}
