import type { QueryClient } from '@tanstack/react-query';
import { refresh } from '../../app/answer';
import { request } from '../../app/client';
import { AddCommentMutation, EditCommentMutation, StatementThreadsQuery } from './discussion.documents';
import type { SendWords } from './kept-words';

interface Place {
  cityId: string;
  assessmentId: string;
}

/** Says something about a statement, in a thread or in a new one. */
export const saying =
  (queries: QueryClient, { cityId, assessmentId, statementId, threadId }: Place & { statementId: string; threadId: string | null }): SendWords =>
  async (message) => {
    const { addComment: answer } = await request(AddCommentMutation, { input: { cityId, assessmentId, statementId, threadId, ...message } });
    if (answer.__typename === 'Refusal') return { said: false, sentence: answer.sentence };
    await refresh(queries, [StatementThreadsQuery]);
    return { said: true };
  };

/** Rewrites a comment. */
export const rewriting =
  (queries: QueryClient, { cityId, assessmentId, id }: Place & { id: string }): SendWords =>
  async (message) => {
    const { editComment: answer } = await request(EditCommentMutation, { input: { cityId, assessmentId, id, ...message } });
    if (answer.__typename === 'Refusal') return { said: false, sentence: answer.sentence };
    await refresh(queries, [StatementThreadsQuery]);
    return { said: true };
  };
