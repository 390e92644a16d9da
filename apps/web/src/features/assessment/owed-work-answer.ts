import type { OwedWorkQuery } from '../../gql/graphql';

export type OwedWork = NonNullable<NonNullable<OwedWorkQuery['assessment']>['owedWork']>;

/** Where the panel stands on the page. */
export const OWED_WORK = 'who-owes';
