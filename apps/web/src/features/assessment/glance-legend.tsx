import { LEVEL_COLOURS, LEVEL_TEXT_COLOURS } from '@citymark/charts';
import { memo, type ReactNode } from 'react';
import { Mark } from '../../ui/mark';
import type { OverviewAssessment } from './assessment-answer';
import type { GlanceCell } from './glance-cell';
import styles from './glance-legend.module.css';
import cells from './glance-cell.module.css';

interface GlanceLegendProps {
  /** The cells as they are shown now: only what there is, is explained. */
  shown: readonly GlanceCell[];
  scale: OverviewAssessment['pack']['scale'];
}

interface Meaning {
  id: string;
  words: string;
  sample: ReactNode;
  when: (cell: GlanceCell) => boolean;
}

const kindSample = (kind: GlanceCell['kind'], mark: ReactNode) => (
  <span className={`${cells.cell ?? ''} ${cells.sample ?? ''}`} data-kind={kind}>
    {mark}
  </span>
);

const MEANINGS: readonly Meaning[] = [
  { id: 'proposed', words: 'proposed', sample: kindSample('proposed', '4'), when: ({ kind }) => kind === 'proposed' },
  { id: 'open', words: 'open for votes', sample: kindSample('open', <Mark kind="ring" />), when: ({ kind, mark }) => kind === 'open' && mark === '○' },
  { id: 'revealed', words: 'median, not settled', sample: kindSample('revealed', '2'), when: ({ kind, mark }) => kind === 'revealed' && mark !== '?' },
  { id: 'few', words: 'too few votes', sample: kindSample('revealed', '?'), when: ({ kind, mark }) => (kind === 'revealed' || kind === 'spread') && mark === '?' },
  { id: 'waiting', words: 'nothing proposed', sample: kindSample('waiting', '·'), when: ({ kind, mark }) => kind === 'waiting' && mark === '·' },
  { id: 'notApplicable', words: 'not applicable', sample: kindSample('notApplicable', '–'), when: ({ kind }) => kind === 'notApplicable' },
  {
    id: 'divergent',
    words: 'votes diverge',
    sample: <span className={`${cells.cell ?? ''} ${cells.sample ?? ''}`} data-divergent />,
    when: ({ divergent }) => divergent,
  },
  {
    id: 'unproven',
    words: 'needs proof',
    sample: <span className={`${cells.cell ?? ''} ${cells.sample ?? ''}`} data-unproven />,
    when: ({ unproven }) => unproven,
  },
];

/** The scale from 0 to 7 where levels are shown, and the signs that there are. */
export const GlanceLegend = memo(function GlanceLegend({ shown, scale }: GlanceLegendProps) {
  const nameOf = (level: number) => scale.find((one) => one.level === level)?.name ?? '';
  const highest = LEVEL_COLOURS.length - 1;
  const present = MEANINGS.filter(({ when }) => shown.some(when));
  return (
    <div className={styles.legend}>
      {shown.some(({ level }) => level !== null) ? (
        <div className={styles.scale}>
          <span>{nameOf(0)}</span>
          <span className={styles.strip} role="img" aria-label={`Levels: 0 is ${nameOf(0)}, ${highest} is ${nameOf(highest)}`}>
            {LEVEL_COLOURS.map((colour, level) => (
              <span key={colour} style={{ background: colour, color: LEVEL_TEXT_COLOURS[level] }}>
                {level}
              </span>
            ))}
          </span>
          <span>{nameOf(highest)}</span>
        </div>
      ) : null}
      {present.length > 0 ? (
        <ul className={styles.marks} aria-label="What the marks mean">
          {present.map(({ id, words, sample }) => (
            <li key={id}>
              <span aria-hidden="true">{sample}</span>
              {words}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
});
