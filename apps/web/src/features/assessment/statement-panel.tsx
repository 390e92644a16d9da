import type { ReactNode } from 'react';
import { useAnswer } from '../../app/answer';
import { RouteLink } from '../../app/navigation/route-link';
import type { StatementTextsQuery as StatementTexts } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { LevelBadge } from '../../ui/level-badge';
import { placesOf } from '../../ui/model-places';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Row } from '../../ui/stack';
import { SETTLEMENT_NAMES, STATE_NAMES } from '../../ui/statement-words';
import { Tag } from '../../ui/tag';
import { StatementTextsQuery } from './assessment.documents';
import { LastTime } from './last-time';
import { LevelTexts } from './level-texts';
import { StatementMappings } from './statement-mappings';
import { StatementPager } from './statement-pager';
import { backToGlance } from './use-glance';
import styles from './statement-panel.module.css';

interface StatementPanelProps {
  cityId: string;
  assessmentId: string;
  statementId: string;
  /** Its proof, how it is judged, what is said about it: the other features' parts. */
  children: ReactNode;
}

/** The page of one statement: what it says and what its levels look like, and beside that its proof and how it was judged. */
export function StatementPanel({ cityId, assessmentId, statementId, children }: StatementPanelProps) {
  const query = useAnswer(StatementTextsQuery, { cityId, assessmentId, statementId });
  const assessment = query.data?.assessment;
  const found = assessment?.statement;
  const place = assessment && found ? placesOf(assessment.pack.areas).get(found.subDomainId) : undefined;
  const order = assessment?.statements.map((one) => one.statementId) ?? [];
  return (
    <Page
      title={found?.statement.text ?? 'Statement'}
      pending={query.isPending}
      lead={found?.statement.why}
      above={
        <>
          <RouteLink to={backToGlance(cityId, assessmentId)}>All statements</RouteLink>
          <span className={styles.place}>{place ? `${place.areaName} · ${place.subDomainName}` : '\u00a0'}</span>
        </>
      }
    >
      <Answer query={query} lines={12}>
        {({ assessment: loaded }) =>
          loaded?.statement ? (
            <>
              <div className={styles.bar}>
                <Standing statement={loaded.statement} />
                <StatementPager cityId={cityId} assessmentId={assessmentId} order={order} current={statementId} />
              </div>
              <div className={styles.columns}>
                <div className={styles.levels}>
                  <Panel title="What the levels look like here">
                    <LevelTexts levels={loaded.statement.statement.levels} scale={loaded.pack.scale} />
                  </Panel>
                </div>
                <div className={styles.main}>{children}</div>
                <div className={styles.serves}>
                  <StatementMappings statement={loaded.statement.statement} />
                </div>
              </div>
            </>
          ) : (
            <EmptyState title="This statement was not found, or you do not belong to its city." />
          )
        }
      </Answer>
    </Page>
  );
}

type StandingStatement = NonNullable<NonNullable<StatementTexts['assessment']>['statement']>;

function Standing({ statement: { settlement, state, applicable, notApplicableReason, previousLevel } }: { statement: StandingStatement }) {
  if (!applicable) {
    return (
      <Panel tone="warn" title="Not applicable in this city">
        <p style={{ margin: 0 }}>{notApplicableReason ?? 'No reason was given.'}</p>
      </Panel>
    );
  }
  return (
    <Row gap="wide">
      <Row>
        {settlement ? <LevelBadge level={settlement.level} size="large" /> : null}
        <Tag tone={settlement ? 'good' : state === 'revealed' ? 'warn' : 'plain'}>{settlement ? SETTLEMENT_NAMES[settlement.kind] : STATE_NAMES[state]}</Tag>
      </Row>
      {previousLevel ? <LastTime {...previousLevel} /> : null}
    </Row>
  );
}
