import { can } from '@citymark/access';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { ProblemNote } from '../../ui/problem-note';
import { Row } from '../../ui/stack';
import { moment } from '../../ui/words';
import { CommentBox } from './comment-box';
import { CommentView } from './comment-view';
import { ReopenThreadMutation, ResolveThreadMutation, StatementThreadsQuery } from './discussion.documents';
import styles from './discussion.module.css';
import type { TalkPlace, ThreadShown } from './discussion-answer';
import { saying } from './send-words';
import { useCloseWithin } from './use-close-within';
import { hasKeptWords } from './use-kept-words';

const REFRESHES = [StatementThreadsQuery];

/** One conversation: its comments, the answer, and whether it is resolved. */
export function ThreadView({ thread, place }: { thread: ThreadShown; place: TalkPlace }) {
  const { id, startedBy, resolvedAt, resolvedBy, comments } = thread;
  const { cityId, assessmentId, statementId, viewer, phase, open, mentionable } = place;
  const keptAs = `answer-${viewer.personId ?? ''}-${id}`;
  const [answering, setAnswering] = useState(() => hasKeptWords(keptAs));
  const [item, stopAnswering] = useCloseWithin<HTMLLIElement>(() => setAnswering(false));
  const queries = useQueryClient();
  const resolve = useCommand(ResolveThreadMutation, { refreshes: REFRESHES });
  const reopen = useCommand(ReopenThreadMutation, { refreshes: REFRESHES });
  const mayResolve = can(viewer, 'thread.resolve', { phase, ownerId: startedBy }).allowed;
  const mayAnswer = open && resolvedAt === null;
  const key = { cityId, assessmentId, id };
  const author = comments[0]?.author ?? '';
  return (
    <li ref={item} tabIndex={-1} className={styles.thread} data-resolved={resolvedAt ? true : undefined}>
      {comments.map((comment) => (
        <CommentView key={comment.id} comment={comment} place={place} />
      ))}
      {resolvedAt ? (
        <p className={styles.gone}>
          Resolved by {resolvedBy}, {moment(resolvedAt)}.
        </p>
      ) : null}
      {answering && mayAnswer ? (
        <CommentBox
          keptAs={keptAs}
          label={`Answer ${author}`}
          sendLabel="Answer"
          people={mentionable}
          sendWords={saying(queries, { cityId, assessmentId, statementId, threadId: id })}
          done="Your answer is there."
          onDone={stopAnswering}
          onCancel={stopAnswering}
          focusAtFirst
        />
      ) : (
        <Row>
          {mayAnswer ? (
            <Button onClick={() => setAnswering(true)}>
              Answer<span className="cm-hidden"> {author}</span>
            </Button>
          ) : null}
          {mayResolve && resolvedAt === null ? (
            <Button kind="quiet" busy={resolve.busy} onClick={() => void resolve.run(key)}>
              Resolve<span className="cm-hidden"> the thread of {author}</span>
            </Button>
          ) : null}
          {mayResolve && resolvedAt !== null ? (
            <Button kind="quiet" busy={reopen.busy} onClick={() => void reopen.run(key)}>
              Reopen<span className="cm-hidden"> the thread of {author}</span>
            </Button>
          ) : null}
        </Row>
      )}
      <ProblemNote problem={resolve.problem ?? reopen.problem} />
    </li>
  );
}
