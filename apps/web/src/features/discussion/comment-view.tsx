import { can } from '@citymark/access';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '../../app/mutation';
import { Button } from '../../ui/button';
import { More } from '../../ui/more';
import { ProblemNote } from '../../ui/problem-note';
import { Tag } from '../../ui/tag';
import { useUndo } from '../../ui/undo';
import { GROUP_NAMES } from '../../ui/vocabulary';
import { moment } from '../../ui/words';
import { CommentBox } from './comment-box';
import { CommentText } from './comment-text';
import { RemoveCommentMutation, RestoreCommentMutation, StatementThreadsQuery } from './discussion.documents';
import styles from './discussion.module.css';
import type { CommentShown, TalkPlace } from './discussion-answer';
import { rewriting } from './send-words';
import { useCloseWithin } from './use-close-within';
import { hasKeptWords } from './use-kept-words';

const REFRESHES = [StatementThreadsQuery];

/** One comment: who says it, for which group, what it said before; to rewrite, take away and bring back. */
export function CommentView({ comment, place }: { comment: CommentShown; place: TalkPlace }) {
  const { id, author, authorId, group, body, createdAt, editedAt, earlierTexts, mentions } = comment;
  const { cityId, assessmentId, viewer, phase, open } = place;
  const keptAs = `edit-${viewer.personId ?? ''}-${id}`;
  const [editing, setEditing] = useState(() => hasKeptWords(keptAs));
  const [article, stopEditing] = useCloseWithin<HTMLElement>(() => setEditing(false));
  const queries = useQueryClient();
  const offerUndo = useUndo();
  const key = { cityId, assessmentId, id };
  const remove = useCommand(RemoveCommentMutation, { refreshes: REFRESHES });
  const restore = useCommand(RestoreCommentMutation, { refreshes: REFRESHES });
  if (body === null) return <Removed comment={comment} busy={restore.busy} onRestore={() => void restore.run(key)} />;
  const mayEdit = open && can(viewer, 'comment.edit', { phase, ownerId: authorId }).allowed;
  const mayRemove = can(viewer, 'comment.remove', { phase, ownerId: authorId }).allowed;
  const takeAway = async () => {
    if (await remove.run(key)) offerUndo({ sentence: 'Comment removed.', undo: async () => (await restore.run(key)) !== null });
  };
  return (
    <article ref={article} tabIndex={-1} className={styles.comment} aria-label={`${author}, ${moment(createdAt)}`}>
      <header className={styles.head}>
        <strong>{author}</strong>
        <Tag tone="quiet">{group ? GROUP_NAMES[group] : 'City team'}</Tag>
        <time dateTime={createdAt} className={styles.time}>
          {moment(createdAt)}
        </time>
      </header>
      {editing && mayEdit ? (
        <CommentBox
          keptAs={keptAs}
          label="Your comment"
          sendLabel="Save"
          people={place.mentionable}
          sendWords={rewriting(queries, key)}
          first={{ body, chosen: mentions, requestId: null }}
          done="Saved."
          onDone={stopEditing}
          onCancel={stopEditing}
          focusAtFirst
        />
      ) : (
        <>
          <CommentText body={body} mentions={mentions} />
          <div className={styles.below}>
            {mayEdit ? (
              <Button kind="quiet" onClick={() => setEditing(true)}>
                Edit<span className="cm-hidden"> your comment</span>
              </Button>
            ) : null}
            {mayRemove ? (
              <Button kind="quiet" busy={remove.busy} onClick={() => void takeAway()}>
                Remove<span className="cm-hidden"> the comment of {author}</span>
              </Button>
            ) : null}
          </div>
          {editedAt ? (
            <More label={<span className={styles.edited}>Edited {moment(editedAt)}</span>}>
              <ol className={styles.earlier} aria-label="What it said before">
                {earlierTexts.map((earlier) => (
                  <li key={earlier.writtenAt}>
                    <span className={styles.time}>{moment(earlier.writtenAt)}</span>
                    <CommentText body={earlier.body} mentions={mentions} />
                  </li>
                ))}
              </ol>
            </More>
          ) : null}
        </>
      )}
      <ProblemNote problem={remove.problem} onRetry={remove.retry} />
    </article>
  );
}

function Removed({ comment: { author, removedAt, restorable }, busy, onRestore }: { comment: CommentShown; busy: boolean; onRestore: () => void }) {
  return (
    <article className={styles.comment} aria-label={`Removed comment of ${author}`}>
      <p className={styles.gone}>
        A comment of {author} was removed{removedAt ? `, ${moment(removedAt)}` : ''}.
      </p>
      {restorable ? (
        <Button kind="quiet" busy={busy} onClick={onRestore}>
          Bring it back
        </Button>
      ) : null}
    </article>
  );
}
