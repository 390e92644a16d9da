import { lazy, Suspense, useState } from 'react';
import { useAnswer } from '../../app/answer';
import { Answer } from '../../ui/answer';
import { SelectField } from '../../ui/field';
import { Loading } from '../../ui/loading';
import { Panel } from '../../ui/panel';
import { figure } from '../../ui/words';
import { quarterName, type RoadmapAssessment } from './roadmap-answer';
import { ProjectionQuery } from './roadmap.documents';

const GapBars = lazy(() => import('../../charts/gap-bars').then((module) => ({ default: module.GapBars })));

/** What the levels would be if the actions done by a quarter deliver. */
export function ProjectionPanel({ cityId, assessment }: { cityId: string; assessment: RoadmapAssessment }) {
  const quarters = [...new Set(assessment.actions.map((action) => action.endQuarter))].sort();
  const [chosen, setChosen] = useState<string | null>(null);
  const by = chosen ?? quarters.at(-1) ?? '';
  const query = useAnswer(ProjectionQuery, { cityId, assessmentId: assessment.id, by }, { enabled: by !== '', keepPrevious: true });
  const now = new Map(assessment.rollUp.areas.map(({ id, mean }) => [id, mean ?? null]));
  return (
    <Panel title="What if the actions deliver?" note="Levels rise by what the actions promise, to 7 at most. Nothing is promised for dropped actions.">
      <SelectField label="Actions done by the end of" value={by} onChange={setChosen} options={quarters.map((value) => ({ value, label: quarterName(value) }))} />
      <Answer query={query} lines={5}>
        {({ assessment: projected }) => {
          const projection = projected?.projection;
          if (!projection) return null;
          const then = new Map(projection.areas.map(({ id, mean }) => [id, mean ?? null]));
          return (
            <>
              <p>
                Overall from <strong>{figure(assessment.rollUp.overall.mean)}</strong> to <strong>{figure(projection.overall.mean)}</strong>.
              </p>
              <Suspense fallback={<Loading lines={5} />}>
                <GapBars
                  title="Areas, as is and projected"
                  titleHidden
                  rows={assessment.pack.areas.map(({ id, name }) => ({ id, label: name, from: now.get(id) ?? null, to: then.get(id) ?? null }))}
                  fromLabel="As is"
                  toLabel="Projected"
                />
              </Suspense>
            </>
          );
        }}
      </Answer>
    </Panel>
  );
}
