import type { TargetsPageQuery } from '../../gql/graphql';

export type TargetOnScreen = NonNullable<TargetsPageQuery['assessment']>['targets'][number];
