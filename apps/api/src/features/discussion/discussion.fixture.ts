import type { TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { answerOf, Panel, UP_TO_VOTING, type RefusalOfTest } from '../voting/voting.fixture';
import { DiscussionModule } from './discussion.module';

/** The features that the discussion stands on, and the discussion. */
export const UP_TO_DISCUSSION = [...UP_TO_VOTING, DiscussionModule];

const THREAD = `id startedBy resolvedAt resolvedBy comments { id authorId author group body createdAt editedAt removedAt restorable earlierTexts { body writtenAt } mentions { personId name } }`;

export interface CommentOfTest {
  readonly id: string;
  readonly author: string;
  readonly group: string | null;
  readonly body: string | null;
  readonly editedAt: string | null;
  readonly removedAt: string | null;
  readonly restorable: boolean;
  readonly earlierTexts: { body: string }[];
  readonly mentions: { personId: string; name: string }[];
}

export interface ThreadOfTest {
  readonly id: string;
  readonly resolvedAt: string | null;
  readonly resolvedBy: string | null;
  readonly comments: CommentOfTest[];
}

interface BoardOfTest {
  readonly commentCount: number;
  readonly openThreads: number;
  readonly threads: ThreadOfTest[];
}

/** A city whose panel talks. */
export class Talk {
  private constructor(
    readonly app: TestApp,
    readonly panel: Panel,
  ) {}

  static async of(app: TestApp): Promise<Talk> {
    return new Talk(app, await Panel.of(app, { evidencers: 1, stakeholders: 3, observers: 1 }));
  }

  /** What a mutation answers: the thread, or the refusal. */
  ask(as: TestClient, name: string, more: Record<string, unknown>): Promise<ThreadOfTest & RefusalOfTest> {
    return answerOf<ThreadOfTest>(as, name, this.panel.input(more), `... on Thread { ${THREAD} }`);
  }

  say(as: TestClient, statementId: string, body: string, more: Record<string, unknown> = {}) {
    return this.ask(as, 'addComment', { statementId, body, ...more });
  }

  /** A thread that was begun, with its first comment. */
  async begun(as: TestClient, statementId: string, body = 'Where is the proof?', more: Record<string, unknown> = {}): Promise<{ thread: ThreadOfTest; first: CommentOfTest }> {
    const thread = await this.say(as, statementId, body, more);
    const first = thread.comments?.[0];
    if (!first) throw new Error(`the comment was refused: ${thread.sentence}`);
    return { thread, first };
  }

  async see(as: TestClient, statementId: string): Promise<BoardOfTest> {
    const query = `query ($c: ID!, $a: ID!, $s: ID!) { assessment(cityId: $c, id: $a) { statement(id: $s) { commentCount openThreads threads { ${THREAD} } } } }`;
    const { cityId: c, assessmentId: a } = this.panel.city;
    return (await as.expect<{ assessment: { statement: BoardOfTest } }>(query, { c, a, s: statementId })).assessment.statement;
  }

  async idOf(person: TestClient): Promise<string> {
    return (await person.expect<{ session: { person: { id: string } } }>('{ session { person { id } } }')).session.person.id;
  }
}
