import type { AssessmentOverviewQuery } from '../../gql/graphql';

/** The parts of the overview's answer, named for the panels that show them. */
export type OverviewAssessment = NonNullable<AssessmentOverviewQuery['assessment']>;
export type OverviewArea = OverviewAssessment['pack']['areas'][number];
export type OverviewStatement = OverviewAssessment['statements'][number];
export type OverviewParticipant = OverviewAssessment['participants'][number];
