/** A city's live opt-in with one assessment, as its own people see it. */
export interface OwnContribution {
  readonly id: string;
  readonly areaIds: string[];
  readonly consentedAt: Date;
}
