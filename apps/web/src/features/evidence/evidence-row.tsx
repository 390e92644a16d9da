import { RouteLink } from '../../app/navigation/route-link';
import { LevelBadge } from '../../ui/level-badge';
import type { ModelPlace } from '../../ui/model-places';
import { Tag } from '../../ui/tag';
import { count } from '../../ui/words';
import type { BoardStatement } from './evidence-answer';
import styles from './evidence-row.module.css';

interface EvidenceRowProps {
  statement: BoardStatement;
  place: ModelPlace | undefined;
  /** Shown on the desk now. */
  current: boolean;
  to: string;
  mine: boolean;
}

/** One statement of the list: its level, its text, and what is missing. */
export function EvidenceRow({ statement, place, current, to, mine }: EvidenceRowProps) {
  const { applicable, evidenceCount, proposal, assignedTo } = statement;
  return (
    <li className={styles.row} data-current={current || undefined}>
      <RouteLink to={to} className={styles.link} aria-current={current ? 'true' : undefined}>
        <LevelBadge level={proposal?.level} none="no level proposed" size="small" />
        <span className={styles.words}>
          <span className={styles.text}>{statement.statement.text}</span>
          <span className={styles.facts}>
            {place ? <span>{place.subDomainName}</span> : null}
            {applicable ? <span>{evidenceCount === 0 ? 'no proof' : count(evidenceCount, 'proof', 'proofs')}</span> : <span>not applicable</span>}
            {mine ? null : <span>{assignedTo ? assignedTo.name : 'nobody assigned'}</span>}
            {applicable && proposal?.withoutProof ? <Tag tone="warn">Level without proof</Tag> : null}
            {applicable && proposal?.stale ? <Tag tone="warn">Stale</Tag> : null}
          </span>
        </span>
      </RouteLink>
    </li>
  );
}
