import type { PriorityFactor, PriorityLevel } from '@citymark/scoring';

/** The figures of a sub-domain, an area or the whole. */
export interface NodeFigureView {
  readonly id: string;
  readonly mean: number | null;
  readonly complete: boolean;
  readonly settled: number;
  readonly applicable: number;
  readonly total: number;
  readonly distribution: readonly number[];
}

export interface RollUpView {
  readonly overall: NodeFigureView;
  readonly areas: readonly NodeFigureView[];
  readonly subDomains: readonly NodeFigureView[];
}

/** A target, set or not, with the proposal for its priority. */
export interface TargetView {
  readonly subDomainId: string;
  readonly asIs: number | null;
  readonly proposedPriority: PriorityLevel;
  readonly because: string;
  readonly factors: readonly PriorityFactor[];
  readonly set: boolean;
  readonly priority: PriorityLevel | null;
  readonly importance: number;
  readonly level: number | null;
  readonly due: string | null;
  readonly reason: string;
  readonly gap: number | null;
}
