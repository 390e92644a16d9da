/** Names an assessment: its city leads, as in every key of the database. */
export interface AssessmentKey {
  readonly cityId: string;
  readonly id: string;
}
