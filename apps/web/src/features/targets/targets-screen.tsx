import { can } from '@citymark/access';
import { lazy, Suspense } from 'react';
import { useAnswer } from '../../app/answer';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Sentence } from '../../ui/sentence';
import { StatRow, StatTile } from '../../ui/stat-tile';
import { SetRemaining } from './set-remaining';
import { TargetsPageQuery } from './targets.documents';
import type { TargetOnScreen } from './target-on-screen';
import { TargetRow } from './target-row';

const GapBars = lazy(() => import('../../charts/gap-bars').then((module) => ({ default: module.GapBars })));

/** Where the city wants to be in two years: a priority and a target level for each sub-domain. */
export function TargetsScreen({ cityId, assessmentId }: { cityId: string; assessmentId: string }) {
  const query = useAnswer(TargetsPageQuery, { cityId, assessmentId });
  return (
    <Page title="Targets" lead="How important each sub-domain is, and where it should stand within 24 months." above={query.data?.assessment?.name ?? '\u00a0'}>
      <Answer query={query} lines={12}>
        {({ assessment, session }) => {
          if (!assessment) return <EmptyState title="This assessment was not found, or you do not belong to its city." />;
          const roles = session?.cities.find((city) => city.id === cityId)?.myRoles ?? [];
          const maySet = can({ personId: session?.person.id ?? null, operator: false, roles }, 'target.set', { phase: assessment.phase }).allowed;
          const targets = new Map<string, TargetOnScreen>(assessment.targets.map((target) => [target.subDomainId, target]));
          const names = new Map(assessment.pack.areas.flatMap((area) => area.subDomains).map(({ id, name }) => [id, name]));
          const set = assessment.targets.filter((target) => target.set);
          const rows = assessment.pack.areas.flatMap((area) => area.subDomains).flatMap(({ id, name }) => {
            const target = targets.get(id);
            return target?.set ? [{ id, label: name, from: target.asIs ?? null, to: target.level ?? null }] : [];
          });
          return (
            <>
              {assessment.phase === 'targeting' || assessment.phase === 'published' || assessment.phase === 'archived' ? null : (
                <Sentence tone="quiet">Targets are set once the as-is is settled. Until then this page shows what is known.</Sentence>
              )}
              <StatRow>
                <StatTile label="Targets set" value={`${set.length} of ${assessment.targets.length}`} />
                <StatTile label="Critical or high" value={set.filter(({ priority }) => priority === 'critical' || priority === 'high').length} />
              </StatRow>
              {maySet ? <SetRemaining cityId={cityId} assessmentId={assessmentId} targets={assessment.targets} names={names} onSaved={() => query.refetch()} /> : null}
              {rows.length > 0 ? (
                <Panel title="From here to there">
                  <Suspense fallback={<Loading lines={6} />}>
                    <GapBars title="As is and target" titleHidden rows={rows} fromLabel="As is" toLabel="Target" />
                  </Suspense>
                </Panel>
              ) : null}
              {assessment.pack.areas.map((area) => (
                <Panel key={area.id} title={area.name}>
                  {area.subDomains.map((part) => {
                    const target = targets.get(part.id);
                    return target ? <TargetRow key={part.id} cityId={cityId} assessmentId={assessmentId} name={part.name} target={target} maySet={maySet} /> : null;
                  })}
                </Panel>
              ))}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
