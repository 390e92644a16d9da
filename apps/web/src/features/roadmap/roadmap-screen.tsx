import { can } from '@citymark/access';
import { useState } from 'react';
import { useAnswer } from '../../app/answer';
import type { RoadmapPageQuery as RoadmapPage } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Illustration } from '../../ui/illustration';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { StatRow, StatTile } from '../../ui/stat-tile';
import { hasDraft } from '../../ui/use-draft';
import { list } from '../../ui/words';
import { ActionCard } from './action-card';
import { ActionForm } from './action-form';
import { draftKey } from './action-input';
import { ProjectionPanel } from './projection-panel';
import { quarterName, STATUS_NAMES, type RoadmapAssessment } from './roadmap-answer';
import { RoadmapPageQuery } from './roadmap.documents';
import styles from './roadmap.module.css';
import { costRange } from './roadmap-words';
import { Timeline } from './timeline';

/** The actions that would reach the targets: when, who, at what cost, and what they would change. */
export function RoadmapScreen({ cityId, assessmentId }: { cityId: string; assessmentId: string }) {
  const query = useAnswer(RoadmapPageQuery, { cityId, assessmentId });
  return (
    <Page title="Roadmap" lead="The actions that take the city from where it is to where it wants to be." above={query.data?.assessment?.name ?? '\u00a0'}>
      <Answer query={query} lines={12}>
        {({ assessment, session }) =>
          assessment ? (
            <Roadmap cityId={cityId} assessment={assessment} mayEdit={mayEdit(cityId, assessment, session)} />
          ) : (
            <EmptyState title="This assessment was not found, or you do not belong to its city." />
          )
        }
      </Answer>
    </Page>
  );
}

function mayEdit(cityId: string, { phase }: RoadmapAssessment, session: RoadmapPage['session']): boolean {
  const roles = session?.cities.find((city) => city.id === cityId)?.myRoles ?? [];
  return can({ personId: session?.person.id ?? null, operator: false, roles }, 'roadmap.edit', { phase }).allowed;
}

function Roadmap({ cityId, assessment, mayEdit }: { cityId: string; assessment: RoadmapAssessment; mayEdit: boolean }) {
  // An action that was begun and not saved is there again.
  const [opened, setOpened] = useState(false);
  const [adding, setAdding] = useState(() => mayEdit && hasDraft(draftKey(assessment.id, null)));
  const { actions } = assessment;
  const open = () => {
    setOpened(true);
    setAdding(true);
  };
  const add =
    mayEdit && !adding ? (
      <Button kind="primary" onClick={open}>
        Add an action
      </Button>
    ) : null;
  const form = adding ? (
    <Panel title="New action" tone="accent">
      <ActionForm cityId={cityId} assessment={assessment} action={null} focusAtFirst={opened} onDone={() => setAdding(false)} />
    </Panel>
  ) : null;
  if (actions.length === 0) {
    return (
      form ?? (
        <EmptyState picture={<Illustration of="path" />} title="There is no action yet." action={add}>
          {mayEdit
            ? 'Begin with the largest gap: what would be done, by whom, until when, and which statements would it lift?'
            : 'Leaders add actions once targets are being set.'}
        </EmptyState>
      )
    );
  }
  return (
    <>
      <Tiles assessment={assessment} />
      {form}
      <Panel title="When" note="What waits for what is drawn as a line." actions={add}>
        <Timeline actions={actions} />
      </Panel>
      <ProjectionPanel cityId={cityId} assessment={assessment} />
      <section className={styles.section} aria-labelledby="roadmap-actions">
        <h2 id="roadmap-actions" className={styles.title}>
          Actions
        </h2>
        <div className={styles.cards}>
          {actions.map((action) => (
            <ActionCard key={action.id} cityId={cityId} assessment={assessment} action={action} mayEdit={mayEdit} />
          ))}
        </div>
      </section>
    </>
  );
}

function Tiles({ assessment: { actions, roadmapCost } }: { assessment: RoadmapAssessment }) {
  const live = actions.filter(({ status }) => status !== 'dropped');
  const statuses = Object.entries(STATUS_NAMES).flatMap(([status, name]) => {
    const many = actions.filter((action) => action.status === status).length;
    return many === 0 ? [] : [`${many} ${name.toLowerCase()}`];
  });
  const last = live
    .map(({ endQuarter }) => endQuarter)
    .sort()
    .at(-1);
  return (
    <StatRow>
      <StatTile label="Actions" value={live.length} note={list(statuses)} />
      <StatTile label="Cost" value={costRange(roadmapCost.low, roadmapCost.high)} note="In whole units of your currency" />
      <StatTile label="All done by" value={last ? quarterName(last) : '–'} />
    </StatRow>
  );
}
