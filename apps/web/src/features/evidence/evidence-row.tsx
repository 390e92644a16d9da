import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { LevelBadge } from '../../ui/level-badge';
import type { ModelPlace } from '../../ui/model-places';
import { More } from '../../ui/more';
import { Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { count } from '../../ui/words';
import type { BoardStatement } from './evidence-answer';
import styles from './evidence-row.module.css';
import { StatementEvidence } from './statement-evidence';

interface EvidenceRowProps {
  ids: { cityId: string; assessmentId: string };
  statement: BoardStatement;
  place: ModelPlace | undefined;
  mine: boolean;
}

/** One statement of the list; opens in place for adding proof and a level. */
export function EvidenceRow({ ids, statement, place, mine }: EvidenceRowProps) {
  const { statementId, applicable, evidenceCount, proposal, assignedTo } = statement;
  return (
    <div className={styles.row}>
      <More
        label={
          <span className={styles.label}>
            <LevelBadge level={proposal?.level} none="no level proposed" />
            <span className={styles.words}>
              <span className={styles.text}>{statement.statement.text}</span>
              <span className={styles.facts}>
                {place ? <span>{place.subDomainName}</span> : null}
                {applicable ? <Tag tone={evidenceCount === 0 ? 'quiet' : 'good'}>{evidenceCount === 0 ? 'No proof' : count(evidenceCount, 'proof', 'proofs')}</Tag> : <Tag tone="quiet">Not applicable</Tag>}
                {applicable && proposal?.withoutProof ? <Tag tone="warn">Level without proof</Tag> : null}
                {applicable && proposal?.stale ? <Tag tone="warn">Stale</Tag> : null}
                <span>{mine ? 'Assigned to you' : assignedTo ? assignedTo.name : 'Nobody assigned'}</span>
              </span>
            </span>
          </span>
        }
      >
        <Stack>
          <StatementEvidence {...ids} statementId={statementId} headingLevel={3} />
          <RouteLink to={paths.statement(ids.cityId, ids.assessmentId, statementId)} className={styles.open}>
            Everything on this statement
          </RouteLink>
        </Stack>
      </More>
    </div>
  );
}
