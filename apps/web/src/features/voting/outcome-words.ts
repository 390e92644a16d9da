const OUTCOMES: Readonly<Record<string, string>> = {
  consensus: 'Consensus',
  'stable-dissent': 'Stable dissent',
  stableDissent: 'Stable dissent',
  open: 'No consensus yet',
  'too-few': 'Too few votes',
  tooFew: 'Too few votes',
};

/** The outcome of the rule in words; an unknown one reads as it is. */
export function outcomeInWords(outcome: string): string {
  return OUTCOMES[outcome] ?? outcome;
}
