import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { answerTo } from '../../app/answer';
import { requestJson } from '../../app/client';
import { paths } from '../../app/paths';
import { BallotQuery } from './ballot.documents';

interface Ids {
  cityId: string;
  assessmentId: string;
}

/** The long texts of each statement, by its id. */
export type BallotTexts = Readonly<Record<string, { why: string; levels: readonly { level: number; text: string }[] }>>;

/** The model of an assessment never changes, so its texts are asked for once; the browser keeps them too. */
export function textsOf({ cityId, assessmentId }: Ids) {
  return queryOptions({ queryKey: ['BallotTexts', cityId, assessmentId], queryFn: () => requestJson<BallotTexts>(paths.texts(cityId, assessmentId)), staleTime: Infinity, gcTime: Infinity });
}

/** Asks for everything that judging needs while the rest of the page is still on its way. */
export function askForBallot(queries: QueryClient, ids: Ids): void {
  void queries.prefetchQuery(answerTo(BallotQuery, { cityId: ids.cityId, assessmentId: ids.assessmentId }));
  void queries.prefetchQuery(textsOf(ids));
}
