import type { Viewer } from '@citymark/access';
import type { StatementThreadsQuery } from '../../gql/graphql';

/** The parts of the answers, named for the components that show them. */
export type DiscussionAssessment = NonNullable<StatementThreadsQuery['assessment']>;
export type ThreadShown = NonNullable<DiscussionAssessment['statement']>['threads'][number];
export type CommentShown = ThreadShown['comments'][number];
export type PersonNamed = DiscussionAssessment['mentionable'][number];

/** Where one talks, and who looks: what every part of a discussion needs. */
export interface TalkPlace {
  cityId: string;
  assessmentId: string;
  statementId: string;
  phase: DiscussionAssessment['phase'];
  viewer: Viewer;
  mentionable: readonly PersonNamed[];
  /** The statement is not judged just now, and the viewer may write. */
  open: boolean;
}
