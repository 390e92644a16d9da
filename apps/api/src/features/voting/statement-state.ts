/** Where a statement stands in the voting; waiting: never in a round. */
export const StatementStates = { waiting: 'waiting', open: 'open', revealed: 'revealed', settled: 'settled', notApplicable: 'notApplicable' } as const;
export type StatementState = keyof typeof StatementStates;
