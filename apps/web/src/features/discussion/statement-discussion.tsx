import { can } from '@citymark/access';
import { useQueryClient } from '@tanstack/react-query';
import { useAnswer } from '../../app/answer';
import { useSession, useSessionCity } from '../../app/session';
import { Answer } from '../../ui/answer';
import { More } from '../../ui/more';
import { Panel } from '../../ui/panel';
import { Sentence } from '../../ui/sentence';
import { Stack } from '../../ui/stack';
import { count } from '../../ui/words';
import { CommentBox } from './comment-box';
import { StatementThreadsQuery } from './discussion.documents';
import styles from './discussion.module.css';
import type { DiscussionAssessment, TalkPlace, ThreadShown } from './discussion-answer';
import { saying } from './send-words';
import { ThreadView } from './thread-view';

interface StatementDiscussionProps {
  cityId: string;
  assessmentId: string;
  statementId: string;
}

/** What people say about one statement. While it is judged the threads are read, and nothing is added. */
export function StatementDiscussion(ids: StatementDiscussionProps) {
  const query = useAnswer(StatementThreadsQuery, ids);
  return (
    <Answer query={query} lines={4}>
      {({ assessment }) => (assessment?.statement ? <Discussion ids={ids} assessment={assessment} threads={assessment.statement.threads} judged={assessment.statement.state === 'open'} /> : null)}
    </Answer>
  );
}

interface DiscussionProps {
  ids: StatementDiscussionProps;
  assessment: DiscussionAssessment;
  threads: readonly ThreadShown[];
  judged: boolean;
}

function Discussion({ ids, assessment, threads, judged }: DiscussionProps) {
  const { cityId, statementId, assessmentId } = ids;
  const { phase, mentionable } = assessment;
  const personId = useSession().data?.session?.person.id ?? null;
  const city = useSessionCity(cityId);
  const queries = useQueryClient();
  const viewer = { personId, operator: false, roles: city?.myRoles ?? [] };
  const decision = can(viewer, 'comment.write', { phase });
  const others = mentionable.filter((one) => one.personId !== personId);
  const place: TalkPlace = { ...ids, phase, viewer, mentionable: others, open: decision.allowed && !judged };
  const shown = threads.filter(({ comments }) => comments.some(({ body, restorable }) => body !== null || restorable));
  const open = shown.filter(({ resolvedAt }) => resolvedAt === null);
  const resolved = shown.filter(({ resolvedAt }) => resolvedAt !== null);
  const said = shown.flatMap(({ comments }) => comments).filter(({ body }) => body !== null).length;
  return (
    <Panel title="Discussion" note={said === 0 ? undefined : count(said, 'comment')}>
      <Stack>
        {judged ? <Sentence>The round is open. Talk again after the reveal, so that everybody judges for themselves.{said > 0 ? ' What was said before can be read.' : ''}</Sentence> : null}
        {said === 0 && !judged ? <p className={styles.gone}>{place.open ? 'Nobody has said anything yet. Ask what you want to know, or say why you see it as you do.' : 'Nobody said anything about this statement.'}</p> : null}
        <Threads threads={open} place={place} label="Open threads" />
        {resolved.length > 0 ? (
          <More label={`${count(resolved.length, 'resolved thread')}`}>
            <Threads threads={resolved} place={place} label="Resolved threads" />
          </More>
        ) : null}
        {place.open ? (
          <CommentBox
            key={personId}
            keptAs={`new-${personId ?? ''}-${assessmentId}-${statementId}`}
            label={phase === 'voting' ? 'Say something, or ask' : 'Ask about this statement'}
            sendLabel="Send"
            people={others}
            sendWords={saying(queries, { ...ids, threadId: null })}
            done="Your comment is there."
          />
        ) : null}
        {!decision.allowed && decision.reason === 'wrong-phase' ? <Sentence tone="quiet">The as-is state is frozen, so the discussion is closed.</Sentence> : null}
      </Stack>
    </Panel>
  );
}

function Threads({ threads, place, label }: { threads: readonly ThreadShown[]; place: TalkPlace; label: string }) {
  if (threads.length === 0) return null;
  return (
    <ol className={styles.threads} aria-label={label}>
      {threads.map((thread) => (
        <ThreadView key={thread.id} thread={thread} place={place} />
      ))}
    </ol>
  );
}
