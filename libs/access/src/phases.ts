import type { Phase } from './roles';

/** A condition that must hold before an assessment goes on, by name; the API measures it. */
export type GateCondition = 'has-participants' | 'has-proposals' | 'no-open-round' | 'enough-settled' | 'has-targets' | 'has-report';

export interface Transition {
  readonly from: Phase;
  readonly to: Phase;
  readonly gates: readonly GateCondition[];
  /** Going back needs the leader's reason. */
  readonly needsReason: boolean;
}

/** Every way from one phase to another (DOMAIN.md section 4). `published` is reached only by publishing a report. */
export const TRANSITIONS: readonly Transition[] = [
  { from: 'preparing', to: 'collecting', gates: [], needsReason: false },
  { from: 'collecting', to: 'voting', gates: ['has-participants', 'has-proposals'], needsReason: false },
  { from: 'voting', to: 'targeting', gates: ['no-open-round', 'enough-settled'], needsReason: false },
  { from: 'targeting', to: 'published', gates: ['has-targets', 'has-report'], needsReason: false },
  { from: 'published', to: 'archived', gates: [], needsReason: false },
  { from: 'collecting', to: 'preparing', gates: [], needsReason: true },
  { from: 'voting', to: 'collecting', gates: ['no-open-round'], needsReason: true },
  { from: 'targeting', to: 'voting', gates: [], needsReason: true },
];

/** The transitions that leave a phase. */
export const transitionsFrom = (phase: Phase): readonly Transition[] => TRANSITIONS.filter((t) => t.from === phase);
