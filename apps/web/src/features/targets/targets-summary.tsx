import { Panel } from '../../ui/panel';
import { StatRow, StatTile } from '../../ui/stat-tile';
import { figure } from '../../ui/words';
import type { TargetsAssessment } from './target-on-screen';
import { aimsOf, targetSentences } from './target-words';

/** The targets in words first, then the few figures behind them. */
export function TargetsSummary({ assessment }: { assessment: TargetsAssessment }) {
  const { targets, rollUp } = assessment;
  const set = targets.filter((target) => target.set);
  const urgent = set.filter(({ priority }) => priority === 'critical' || priority === 'high').length;
  return (
    <Panel title="In short">
      {targetSentences(assessment).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <StatRow>
        <StatTile label="Targets set" value={`${set.length} of ${targets.length}`} />
        <StatTile label="Critical or high" value={urgent} />
        <StatTile label="As is" value={figure(rollUp.overall.mean)} />
        <StatTile label="If all are reached" value={set.length === 0 ? '–' : figure(aimsOf(assessment).overall)} />
      </StatRow>
    </Panel>
  );
}
