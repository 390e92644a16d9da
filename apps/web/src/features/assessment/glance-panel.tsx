import { useDeferredValue, useMemo } from 'react';
import { Disclosure } from '../../ui/disclosure';
import { Panel } from '../../ui/panel';
import type { OverviewAssessment } from './assessment-answer';
import { GlanceGrid } from './glance-grid';
import { GlanceKeys } from './glance-keys';
import { GlanceLegend } from './glance-legend';
import { lensSentence, seenThrough } from './glance-view';
import type { Duty } from './late-cell';
import { LENSES } from './lens';
import { LensPicker } from './lens-picker';
import { StatementDrawer } from './statement-drawer';
import { useGlance } from './use-glance';
import styles from './glance-panel.module.css';

interface GlancePanelProps {
  cityId: string;
  assessment: OverviewAssessment;
  duty: Duty;
}

/** The assessment at a glance: every statement on one screen, through the lens that one chooses, each opening beside it. */
export function GlancePanel({ cityId, assessment: { id, pack, statements, rollUp }, duty }: GlancePanelProps) {
  const { lens, statementId, chooseLens, openStatement, turnTo, close } = useGlance(id);
  const again = statements.some(({ previousLevel }) => previousLevel !== null);
  // The choice answers at once; a hundred cells follow.
  const seen = useDeferredValue(lens);
  const cells = useMemo(() => statements.map((statement) => seenThrough(seen, statement, duty)), [statements, seen, duty]);
  const lenses = LENSES.filter((one) => one !== 'change' || again);
  return (
    <Panel title={`The ${statements.length} statements`} actions={<Disclosure label="Keys" align="end" className={styles.keys}><GlanceKeys /></Disclosure>}>
      <div className={styles.head}>
        <LensPicker lenses={lenses} value={lens} onChange={chooseLens} />
        <p className={styles.sentence} role="status">
          {lensSentence(seen, statements, duty)}
        </p>
      </div>
      <GlanceGrid cityId={cityId} assessmentId={id} areas={pack.areas} statements={statements} rollUp={rollUp} cells={cells} onOpen={openStatement} />
      <GlanceLegend shown={cells} scale={pack.scale} />
      <StatementDrawer cityId={cityId} assessmentId={id} areas={pack.areas} statements={statements} statementId={statementId} onTurn={turnTo} onClose={close} />
    </Panel>
  );
}
