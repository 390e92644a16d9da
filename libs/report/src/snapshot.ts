import type { Level } from '@citymark/model';
import type { ActionStatus } from '@citymark/roadmap';
import type { PriorityLevel } from '@citymark/scoring';

// Type aliases, not interfaces: only those can be read as plain JSON by the compiler.

/** The format of a snapshot. A change of meaning gets a new number; old reports keep theirs for ever. */
export const SNAPSHOT_FORMAT = 'citymark-report/1';

export type SettledBy = 'consensus' | 'stable-dissent' | 'leader';

/** The figures of a sub-domain, an area or the whole (libs/scoring says what each means). */
export type Figure = {
  readonly id: string;
  /** Unrounded, 0..7; null while incomplete. */
  readonly mean: number | null;
  readonly complete: boolean;
  readonly settled: number;
  readonly applicable: number;
  readonly total: number;
  /** Settled statements at each level 0..7. */
  readonly distribution: readonly number[];
  readonly sentences: readonly string[];
};

export type FigureTree = { readonly overall: Figure; readonly areas: readonly Figure[]; readonly subDomains: readonly Figure[] };

/** A proof that the city shows to everybody. `sha256` only for files. */
export type PublicProof = { readonly title: string; readonly sha256: string | null };

export type StatementEntry = {
  readonly id: string;
  readonly areaId: string;
  readonly subDomainId: string;
  readonly text: string;
  readonly state: 'settled' | 'open' | 'not-applicable';
  readonly level: number | null;
  readonly settledBy: SettledBy | null;
  /** Of the last revealed round; all null or 0 when it was never voted on. */
  readonly roundNumber: number | null;
  readonly median: number | null;
  readonly agreement: number | null;
  readonly votes: number;
  readonly cannotJudge: number;
  /** Votes at each level 0..7; null where showing it could tell who voted what. */
  readonly distribution: readonly number[] | null;
  readonly proposal: number | null;
  /** All proofs, and those of them that are public. */
  readonly proofCount: number;
  readonly publicProofs: readonly PublicProof[];
  /** Why the leader settled it so, or why the upper of two levels was taken. */
  readonly reason: string;
  /** What speaks against the level, in plain sentences. */
  readonly minority: readonly string[];
};

export type MinorityEntry = {
  readonly statementId: string;
  readonly text: string;
  readonly level: number | null;
  readonly settledBy: SettledBy | null;
  readonly sentences: readonly string[];
};

export type NotApplicableEntry = { readonly statementId: string; readonly text: string; readonly reason: string };

export type FactorEntry = { readonly id: string; readonly value: number; readonly sentence: string };

export type TargetEntry = {
  readonly subDomainId: string;
  readonly asIs: number | null;
  readonly proposedPriority: PriorityLevel;
  readonly factors: readonly FactorEntry[];
  readonly importance: number;
  /** The leader's decision; all null while none is made. */
  readonly priority: PriorityLevel | null;
  readonly level: number | null;
  readonly due: string | null;
  readonly gap: number | null;
  readonly reason: string;
};

export type ActionEntry = {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly costLow: number;
  readonly costHigh: number;
  readonly effortDays: number;
  readonly startQuarter: string;
  readonly endQuarter: string;
  readonly status: ActionStatus;
  readonly investment: string;
  readonly partners: string;
  readonly uplifts: readonly { readonly statementId: string; readonly uplift: number }[];
  readonly dependsOn: readonly string[];
};

/** What is expected at the end of a quarter if all actions that end by then deliver. */
export type ProjectionStep = {
  readonly quarter: string;
  readonly overall: number | null;
  readonly areas: readonly { readonly id: string; readonly mean: number | null }[];
  readonly subDomains: readonly { readonly id: string; readonly mean: number | null }[];
};

export type PanelCount = { readonly group: string; readonly people: number };

/** Everything that any print of a report says. Holds no name of a person and no group of fewer than 3. */
export type ReportSnapshot = {
  readonly format: typeof SNAPSHOT_FORMAT;
  /** The day of publication, or of the draft, yyyy-mm-dd. */
  readonly day: string;
  readonly city: { readonly name: string; readonly country: string; readonly population: number };
  readonly assessment: { readonly name: string; readonly startDate: string };
  readonly model: {
    readonly id: string;
    readonly name: string;
    readonly version: string;
    readonly hash: string;
    readonly publisher: string;
    readonly scale: readonly { readonly level: Level; readonly name: string; readonly definition: string }[];
    readonly areas: readonly {
      readonly id: string;
      readonly name: string;
      readonly subDomains: readonly { readonly id: string; readonly name: string; readonly statementIds: readonly string[] }[];
    }[];
  };
  readonly rule: { readonly id: string; readonly name: string; readonly hash: string; readonly sentences: readonly string[] };
  /** `people` is null when the panel has fewer than 3. */
  readonly panel: { readonly people: number | null; readonly groups: readonly PanelCount[] };
  readonly plan: readonly { readonly phase: string; readonly from: string; readonly to: string }[];
  readonly rollUp: FigureTree;
  readonly settled: { readonly consensus: number; readonly stableDissent: number; readonly leader: number; readonly open: number; readonly notApplicable: number };
  readonly statements: readonly StatementEntry[];
  readonly minority: readonly MinorityEntry[];
  readonly notApplicable: readonly NotApplicableEntry[];
  readonly targets: readonly TargetEntry[];
  readonly actions: readonly ActionEntry[];
  readonly roadmapCost: { readonly low: number; readonly high: number };
  readonly projection: readonly ProjectionStep[];
  readonly sentences: readonly string[];
};
