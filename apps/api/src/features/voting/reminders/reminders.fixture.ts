import type { TestApp } from '../../../../test/test-app';
import type { TestClient } from '../../../../test/test-client';
import { Panel, answerOf, type RefusalOfTest } from '../voting.fixture';

interface Amount {
  readonly asked: number;
  readonly done: number;
  readonly owed: number;
}

export interface OwedOfTest {
  readonly work: string;
  readonly closesAt: string | null;
  readonly people: (Amount & { readonly personId: string; readonly name: string; readonly group: string | null; readonly remindedAt: string | null; readonly canBeReminded: boolean })[];
  readonly groups: (Amount & { readonly group: string; readonly people: number; readonly owing: number })[];
  readonly areas: (Amount & { readonly areaId: string })[];
}

export interface SentOfTest {
  readonly reminded: { readonly personId: string; readonly name: string }[];
  readonly leftOut: { readonly personId: string; readonly name: string; readonly why: string }[];
}

const AMOUNT = 'asked done owed';
const OWED = `owedWork { work closesAt people { personId name group ${AMOUNT} remindedAt canBeReminded } groups { group people owing ${AMOUNT} } areas { areaId ${AMOUNT} } }`;

export async function owedOf(panel: Panel, as: TestClient = panel.city.leader): Promise<OwedOfTest | null> {
  const { cityId, assessmentId } = panel.city;
  const query = `query ($cityId: ID!, $id: ID!) { assessment(cityId: $cityId, id: $id) { ${OWED} } }`;
  return (await as.expect<{ assessment: { owedWork: OwedOfTest | null } }>(query, { cityId, id: assessmentId })).assessment.owedWork;
}

export const remind = (panel: Panel, more: Record<string, unknown> = {}, as: TestClient = panel.city.leader): Promise<SentOfTest & RefusalOfTest> =>
  answerOf<SentOfTest>(as, 'sendReminders', panel.input(more), '... on RemindersSent { reminded { personId name } leftOut { personId name why } assessment { id } }');

/** The reminders somebody got, oldest first. */
export async function remindersTo(app: TestApp, email: string) {
  return (await app.outbox(email)).filter(({ subject }) => subject.includes(' still wait'));
}

export const idOf = async (person: TestClient): Promise<string> => (await person.expect<{ session: { person: { id: string } } }>('{ session { person { id } } }')).session.person.id;

/** An installation whose clock can be set back: it carries the mark of a demonstration from before there was anybody. */
export class Clock {
  constructor(private readonly app: TestApp) {}

  /** Call before there is anybody. */
  async begin(): Promise<void> {
    await this.app.sql("insert into demonstration (clock_behind) values (interval '20 days')");
  }

  async pass(time: string): Promise<void> {
    await this.app.sql('update demonstration set clock_behind = clock_behind - $1::interval', [time]);
  }

  async in(time: string): Promise<string> {
    const [row] = await this.app.sql<{ at: Date }>('select moment() + $1::interval as at', [time]);
    if (!row) throw new Error('the database did not tell the time');
    return row.at.toISOString();
  }
}
