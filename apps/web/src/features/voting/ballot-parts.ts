import { lazy } from 'react';

/*
 * What is needed after the first statement, or instead of one. It is fetched as soon as the first statement is on screen, because
 * the connection may be gone by the end.
 */
const ballotDone = () => import('./ballot-done').then((m) => ({ default: m.BallotDone }));
const ballotList = () => import('./ballot-list').then((m) => ({ default: m.BallotList }));

export const BallotDone = lazy(ballotDone);
export const BallotList = lazy(ballotList);
export const NothingToJudge = lazy(() => import('./nothing-to-judge').then((m) => ({ default: m.NothingToJudge })));

export function fetchBallotParts(): void {
  // Without them now, they are asked for again when they are needed.
  void Promise.allSettled([ballotDone(), ballotList()]);
}
