/** Plain words for the states of a statement and its proof. */
export const STATE_NAMES = {
  waiting: 'Not judged yet',
  open: 'Open for votes',
  revealed: 'Revealed, not settled',
  settled: 'Settled',
  notApplicable: 'Not applicable',
} as const;

export const SETTLEMENT_NAMES = {
  consensus: 'Settled by consensus',
  stableDissent: 'Settled with stable dissent',
  leader: 'Decided by the leader',
} as const;

export const VISIBILITY_NAMES = {
  city: 'The city’s team',
  panel: 'Everybody who takes part',
  public: 'Everybody (public)',
} as const;

export const EVIDENCE_KIND_NAMES = { file: 'File', link: 'Link', note: 'Note' } as const;
