import { can } from '@citymark/access';
import { useAnswer } from '../../app/answer';
import { ButtonLink } from '../../app/navigation/button-link';
import { paths } from '../../app/paths';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Illustration } from '../../ui/illustration';
import { Page } from '../../ui/page';
import { ComparePageQuery } from './benchmark.documents';
import { JoinPanel } from './join-panel';
import { LeavePanel } from './leave-panel';
import { PeersPanel } from './peers-panel';

/** A city beside its peers: opt in, choose who to compare with, and see what may be shown. */
export function CompareScreen({ cityId, assessmentId }: { cityId: string; assessmentId: string }) {
  const query = useAnswer(ComparePageQuery, { cityId, assessmentId });
  return (
    <Page title="Compare" lead="How the city stands beside cities like it. Nobody can work out another city's levels." above={query.data?.assessment?.name ?? '\u00a0'}>
      <Answer query={query} lines={10}>
        {({ assessment, session }) => {
          if (!assessment) return <EmptyState title="This assessment was not found, or you do not belong to its city." />;
          const roles = session?.cities.find((city) => city.id === cityId)?.myRoles ?? [];
          const mayJoin = can({ personId: session?.person.id ?? null, operator: false, roles }, 'benchmark.contribute', { phase: assessment.phase }).allowed;
          const published = assessment.phase === 'published' || assessment.phase === 'archived';
          if (!published) {
            return (
              <EmptyState picture={<Illustration of="peers" />} title="Comparing begins once the report is published." action={<ButtonLink to={paths.inAssessment(cityId, assessmentId, 'report')}>Go to the report</ButtonLink>}>
                A city joins with its settled levels, so they have to be final first.
              </EmptyState>
            );
          }
          const { pack, rollUp, contribution } = assessment;
          if (!contribution) return <JoinPanel cityId={cityId} assessmentId={assessmentId} areas={pack.areas} mayJoin={mayJoin} />;
          const areas = pack.areas.filter((area) => contribution.areaIds.includes(area.id));
          const means = new Map([...rollUp.areas, ...rollUp.subDomains].map(({ id, mean }) => [id, mean ?? null]));
          return (
            <>
              <PeersPanel cityId={cityId} assessmentId={assessmentId} areas={areas} means={means} />
              <LeavePanel cityId={cityId} assessmentId={assessmentId} areaNames={areas.map((area) => area.name)} consentedAt={contribution.consentedAt} mayLeave={mayJoin} />
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
