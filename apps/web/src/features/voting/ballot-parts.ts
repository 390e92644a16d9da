import { lazyPart, whenConnected } from '../../ui/lazy-part';

/*
 * What is needed after the first statement, or instead of one. It is fetched as soon as the first statement is on screen, because
 * the connection may be gone by the end.
 */
const ballotDone = () => import('./ballot-done').then((m) => m.BallotDone);
const ballotList = () => import('./ballot-list').then((m) => m.BallotList);

export const BallotDone = lazyPart(ballotDone);
export const BallotList = lazyPart(ballotList);
export const NothingToJudge = lazyPart(() => import('./nothing-to-judge').then((m) => m.NothingToJudge));

export function fetchBallotParts(): void {
  // Without them now, they are asked for again when they are needed.
  void Promise.allSettled([whenConnected(ballotDone), whenConnected(ballotList)]);
}
