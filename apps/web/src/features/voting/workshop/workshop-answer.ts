import type { WorkshopQuery as WorkshopAnswer } from '../../../gql/graphql';

export type WorkshopAssessment = NonNullable<WorkshopAnswer['assessment']>;
export type Workshop = WorkshopAssessment['workshops'][number];
export type WorkshopStatement = WorkshopAssessment['statements'][number];
export type Minute = Workshop['minutes'][number];

/** What every part of the room needs to act on it. */
export interface WorkshopKey {
  cityId: string;
  assessmentId: string;
  workshopId: string;
}
