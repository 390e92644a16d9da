import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { keyOf } from '../answer';
import { SessionQuery } from '../session.documents';
import type { AssessmentChange } from './live-connection';
import { withProgress } from './with-progress';

/** Screens ask again within this time, not all at once. */
const SPREAD_MS = 250;
/** Who still owes what changes with every vote: a leader's screen asks at most so often. */
const LEADER_MS = 900;
/** After these the person may see other pages than before. */
const OF_THE_SESSION: readonly string[] = ['assessment', 'people', 'everything'];

/** Brings what is on screen up to date with what the server says has changed. */
export class KeepFresh {
  private timer: number | undefined;
  private due = Number.POSITIVE_INFINITY;

  constructor(
    private readonly queries: QueryClient,
    private readonly assessmentId: string,
    private readonly leading: () => boolean,
  ) {}

  changed({ topics, progress }: AssessmentChange): void {
    if (topics.length === 0 && this.missedARound(progress?.roundId ?? null)) this.everything();
    if (progress) this.queries.setQueriesData({ predicate: ({ queryKey }) => this.concerns(queryKey) }, (answer: unknown) => (answer === undefined ? undefined : withProgress(answer, progress)));
    const beyond = topics.filter((topic) => topic !== 'progress');
    if (beyond.length > 0) this.ask(Math.random() * SPREAD_MS);
    else if (this.leading()) this.ask(LEADER_MS);
    if (beyond.some((topic) => OF_THE_SESSION.includes(topic))) void this.queries.invalidateQueries({ queryKey: keyOf(SessionQuery) });
  }

  /** Something may have been missed. */
  everything(): void {
    this.ask(0);
    void this.queries.invalidateQueries({ queryKey: keyOf(SessionQuery) });
  }

  stop(): void {
    window.clearTimeout(this.timer);
    this.due = Number.POSITIVE_INFINITY;
  }

  /** Between the page's first answer and the connection a round may have been opened or closed. */
  private missedARound(openRoundId: string | null): boolean {
    return this.queries.getQueriesData({ predicate: ({ queryKey }) => this.concerns(queryKey) }).some(([, answer]) => {
      const known = openRoundIn(answer);
      return known !== undefined && known !== openRoundId;
    });
  }

  private ask(inMs: number): void {
    const due = performance.now() + inMs;
    if (due >= this.due) return;
    window.clearTimeout(this.timer);
    this.due = due;
    this.timer = window.setTimeout(() => {
      this.due = Number.POSITIVE_INFINITY;
      void this.queries.invalidateQueries({ predicate: ({ queryKey }) => this.concerns(queryKey) });
    }, inMs);
  }

  private concerns([, variables]: QueryKey): boolean {
    return typeof variables === 'object' && variables !== null && Object.values(variables).includes(this.assessmentId);
  }
}

const memberOf = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);

/** undefined: the answer does not say. */
function openRoundIn(answer: unknown): unknown {
  const round = memberOf(memberOf(answer, 'assessment'), 'openRound');
  return round === null ? null : memberOf(round, 'id');
}
