import { can } from '@citymark/access';
import { useAnswer } from '../../app/answer';
import type { TargetsPageQuery as TargetsPage } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Sentence } from '../../ui/sentence';
import { SetMany } from './set-many';
import type { TargetsAssessment } from './target-on-screen';
import { TargetRow } from './target-row';
import { TargetsPicture } from './targets-picture';
import { TargetsPageQuery } from './targets.documents';
import { TargetsSummary } from './targets-summary';
import styles from './targets.module.css';

/** Where the city wants to be in two years: a priority and a target level for each sub-domain. */
export function TargetsScreen({ cityId, assessmentId }: { cityId: string; assessmentId: string }) {
  const query = useAnswer(TargetsPageQuery, { cityId, assessmentId });
  return (
    <Page title="Targets" lead="How important each sub-domain is, and where it should stand within 24 months." above={query.data?.assessment?.name ?? '\u00a0'}>
      <Answer query={query} lines={12}>
        {({ assessment, session }) =>
          assessment ? (
            <Targets cityId={cityId} assessment={assessment} maySet={maySet(cityId, assessment, session)} />
          ) : (
            <EmptyState title="This assessment was not found, or you do not belong to its city." />
          )
        }
      </Answer>
    </Page>
  );
}

function maySet(cityId: string, { phase }: TargetsAssessment, session: TargetsPage['session']): boolean {
  const roles = session?.cities.find((city) => city.id === cityId)?.myRoles ?? [];
  return can({ personId: session?.person.id ?? null, operator: false, roles }, 'target.set', { phase }).allowed;
}

const AFTER_VOTING: readonly string[] = ['targeting', 'published', 'archived'];

function Targets({ cityId, assessment, maySet }: { cityId: string; assessment: TargetsAssessment; maySet: boolean }) {
  const targets = new Map(assessment.targets.map((target) => [target.subDomainId, target]));
  return (
    <>
      {AFTER_VOTING.includes(assessment.phase) ? null : (
        <Sentence tone="quiet">Targets are set once the as-is is settled. Until then this page shows what is known.</Sentence>
      )}
      <TargetsSummary assessment={assessment} />
      {maySet ? <SetMany cityId={cityId} assessment={assessment} /> : null}
      <TargetsPicture assessment={assessment} />
      {assessment.pack.areas.map((area) => (
        <Panel key={area.id} title={area.name}>
          <div className={styles.rows}>
            {area.subDomains.map(({ id, name }) => {
              const target = targets.get(id);
              return target ? <TargetRow key={id} cityId={cityId} assessmentId={assessment.id} name={name} target={target} maySet={maySet} /> : null;
            })}
          </div>
        </Panel>
      ))}
    </>
  );
}
