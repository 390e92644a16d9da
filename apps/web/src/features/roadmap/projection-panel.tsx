import { useState } from 'react';
import { useAnswer } from '../../app/answer';
import { Figure } from '../../charts/figure';
import { cellText } from '../../charts/chart-look';
import type { RoadmapProjectionQuery } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { SelectField } from '../../ui/field';
import { LevelTrack, TrackLegend } from '../../ui/level-track';
import { Mark } from '../../ui/mark';
import { More } from '../../ui/more';
import { Panel } from '../../ui/panel';
import { count, figure } from '../../ui/words';
import styles from './projection.module.css';
import { remainingGaps, type RemainingGap } from './remaining-gaps';
import { aimsOf, quarterName, type RoadmapAssessment } from './roadmap-answer';
import { ProjectionQuery } from './roadmap.documents';
import { remainingSentence } from './roadmap-words';

type Projection = NonNullable<RoadmapProjectionQuery['assessment']>['projection'];

/** So many of the gaps that remain are shown at first. */
const FIRST_GAPS = 5;

/** What the levels would be if the actions done by a quarter deliver, beside what the targets ask for. */
export function ProjectionPanel({ cityId, assessment }: { cityId: string; assessment: RoadmapAssessment }) {
  const quarters = [...new Set(assessment.actions.map((action) => action.endQuarter))].sort();
  const [chosen, setChosen] = useState<string | null>(null);
  const by = chosen !== null && quarters.includes(chosen) ? chosen : (quarters.at(-1) ?? '');
  const query = useAnswer(ProjectionQuery, { cityId, assessmentId: assessment.id, by }, { enabled: by !== '', keepPrevious: true });
  return (
    <Panel title="What if the actions deliver?" note="Levels rise by what the actions promise, to 7 at most. Nothing is promised for dropped actions.">
      <div className={styles.choice}>
        <SelectField
          label="Actions done by the end of"
          value={by}
          onChange={setChosen}
          options={quarters.map((value) => ({ value, label: quarterName(value) }))}
        />
      </div>
      <Answer query={query} lines={8}>
        {({ assessment: projected }) => (projected ? <Outcome assessment={assessment} projection={projected.projection} by={by} /> : null)}
      </Answer>
    </Panel>
  );
}

function Outcome({ assessment, projection, by }: { assessment: RoadmapAssessment; projection: Projection; by: string }) {
  const { pack, rollUp, actions } = assessment;
  const aims = aimsOf(assessment);
  const aimed = assessment.targets.some(({ level }) => typeof level === 'number');
  const gaps = remainingGaps(assessment, projection.subDomains);
  const counted = actions.filter(({ status, endQuarter }) => status !== 'dropped' && endQuarter <= by).length;
  const now = new Map(rollUp.areas.map(({ id, mean }) => [id, mean ?? null]));
  const then = new Map(projection.areas.map(({ id, mean }) => [id, mean ?? null]));
  const aim = new Map(aims.areas.map(({ id, mean }) => [id, aimed ? mean : null]));
  return (
    <>
      <p className={styles.lead}>
        If {counted === 1 ? 'the one action' : `all ${counted} actions`} done by then {counted === 1 ? 'delivers' : 'deliver'}, the city{' '}
        {figure(rollUp.overall.mean) === figure(projection.overall.mean) ? (
          'stays at '
        ) : (
          <>
            goes from <strong>{figure(rollUp.overall.mean)}</strong> to{' '}
          </>
        )}
        <strong>{figure(projection.overall.mean)}</strong> overall
        {aimed ? (
          <>
            ; its targets ask for <span className={styles.aim}>{figure(aims.overall)}</span>
          </>
        ) : null}
        . {aimed ? remainingSentence(projection.overall.mean, aims.overall, gaps) : ''}
      </p>
      <TrackLegend expected="By these actions" target="If all targets are reached" />
      <Figure
        title="Areas, as is and projected"
        titleHidden
        height="auto"
        table={{
          head: ['', 'As is', 'Projected', 'Targets'],
          rows: pack.areas.map(({ id, name }) => [name, cellText(now.get(id)), cellText(then.get(id)), cellText(aim.get(id))]),
        }}
      >
        <div className={styles.areas}>
          {pack.areas.map(({ id, name }) => (
            <div key={id} className={styles.area}>
              <span>{name}</span>
              <span className={styles.figures}>
                {figure(now.get(id))} <Mark kind="on" /> <strong>{figure(then.get(id))}</strong>
                {aimed ? ` of ${figure(aim.get(id))}` : ''}
              </span>
              <LevelTrack asIs={now.get(id)} expected={then.get(id)} target={aim.get(id)} />
            </div>
          ))}
        </div>
      </Figure>
      {gaps.length > 0 ? <Gaps gaps={gaps} /> : null}
    </>
  );
}

function Gaps({ gaps }: { gaps: readonly RemainingGap[] }) {
  const rest = gaps.slice(FIRST_GAPS);
  return (
    <div>
      <h3 className={styles.heading}>Still furthest from their targets</h3>
      <GapList gaps={gaps.slice(0, FIRST_GAPS)} />
      {rest.length > 0 ? (
        <More label={`Show ${count(rest.length, 'other sub-domain')}`}>
          <GapList gaps={rest} />
        </More>
      ) : null}
    </div>
  );
}

function GapList({ gaps }: { gaps: readonly RemainingGap[] }) {
  return (
    <ul className={styles.gaps}>
      {gaps.map(({ id, name, asIs, expected, target, left, untouched }) => (
        <li key={id}>
          <span>{name}</span>
          <LevelTrack asIs={asIs} expected={expected} target={target} />
          <span className={styles.figures}>
            {figure(expected)} of {figure(target)}: <strong>{figure(left)}</strong> to go
            {untouched ? <span className={styles.untouched}>, no action yet</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
