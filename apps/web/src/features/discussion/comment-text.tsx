import styles from './discussion.module.css';
import type { PersonNamed } from './discussion-answer';
import { partsOf } from './mention-text';

/** What a comment says, with its line breaks, mentions and links. */
export function CommentText({ body, mentions }: { body: string; mentions: readonly PersonNamed[] }) {
  return (
    <p className={styles.text}>
      {partsOf(body, mentions).map(({ kind, text }, index) => {
        if (kind === 'mention') return <strong key={index} className={styles.mention}>{text}</strong>;
        if (kind === 'link') {
          return (
            <a key={index} href={text} target="_blank" rel="noopener noreferrer nofollow ugc">
              {text}
              <span className="cm-hidden"> (opens in a new tab)</span>
            </a>
          );
        }
        return text;
      })}
    </p>
  );
}
