import { can } from '@citymark/access';
import { useState } from 'react';
import { useAnswer } from '../../app/answer';
import { Answer } from '../../ui/answer';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { StatRow, StatTile } from '../../ui/stat-tile';
import { whole } from '../../ui/words';
import { ActionCard } from './action-card';
import { ActionForm } from './action-form';
import { ProjectionPanel } from './projection-panel';
import { RoadmapPageQuery } from './roadmap.documents';
import { Timeline } from './timeline';

/** The actions that would reach the targets: when, who, at what cost, and what they would change. */
export function RoadmapScreen({ cityId, assessmentId }: { cityId: string; assessmentId: string }) {
  const query = useAnswer(RoadmapPageQuery, { cityId, assessmentId });
  const [adding, setAdding] = useState(false);
  return (
    <Page title="Roadmap" lead="The actions that take the city from where it is to where it wants to be." above={query.data?.assessment?.name ?? '\u00a0'}>
      <Answer query={query} lines={12}>
        {({ assessment, session }) => {
          if (!assessment) return <EmptyState title="This assessment was not found, or you do not belong to its city." />;
          const roles = session?.cities.find((city) => city.id === cityId)?.myRoles ?? [];
          const mayEdit = can({ personId: session?.person.id ?? null, operator: false, roles }, 'roadmap.edit', { phase: assessment.phase }).allowed;
          const { actions, roadmapCost } = assessment;
          const add = mayEdit && !adding ? (
            <Button kind="primary" onClick={() => setAdding(true)}>
              Add an action
            </Button>
          ) : null;
          return (
            <>
              {adding ? (
                <Panel title="New action" tone="accent">
                  <ActionForm cityId={cityId} assessment={assessment} action={null} onDone={() => setAdding(false)} />
                </Panel>
              ) : null}
              {actions.length === 0 ? (
                <EmptyState title="There is no action yet." action={add}>
                  {mayEdit ? 'Add the first action: what is done, by whom, and which statements it lifts.' : 'Leaders add actions once targets are being set.'}
                </EmptyState>
              ) : (
                <>
                  <StatRow>
                    <StatTile label="Actions" value={actions.length} />
                    <StatTile label="Cost" value={`${whole(roadmapCost.low)} to ${whole(roadmapCost.high)}`} note="Whole currency units, dropped actions left out" />
                  </StatRow>
                  <ProjectionPanel cityId={cityId} assessment={assessment} />
                  <Panel title="When" actions={add}>
                    <Timeline actions={actions} />
                  </Panel>
                  <Panel title="Actions">
                    {actions.map((action) => (
                      <ActionCard key={action.id} cityId={cityId} assessment={assessment} action={action} mayEdit={mayEdit} />
                    ))}
                  </Panel>
                </>
              )}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
