import { LEVEL_COLOURS, LEVEL_TEXT_COLOURS } from '@citymark/charts';
import { LevelBadge } from '../ui/level-badge';
import { Panel } from '../ui/panel';
import { Row } from '../ui/stack';
import { SAMPLE_LEVELS } from './gallery-samples';
import styles from './gallery.module.css';

/** Full colour blindness on linear light (Machado, Oliveira and Fernandes 2009), and greyscale by luminance. The spec in libs/charts holds the order in each. */
const EYES = [
  { id: 'protanopia', label: 'Without red cones', rows: ['0.152286 1.052583 -0.204868', '0.114503 0.786281 0.099216', '-0.003882 -0.048116 1.051998'] },
  { id: 'deuteranopia', label: 'Without green cones', rows: ['0.367322 0.860646 -0.227968', '0.280085 0.672501 0.047413', '-0.01182 0.04294 0.968881'] },
  { id: 'tritanopia', label: 'Without blue cones', rows: ['1.255528 -0.076749 -0.178779', '-0.078411 0.930809 0.147602', '0.004733 0.691367 0.3039'] },
  { id: 'greyscale', label: 'In greyscale', rows: ['0.2126 0.7152 0.0722', '0.2126 0.7152 0.0722', '0.2126 0.7152 0.0722'] },
];

export function GalleryLevels() {
  return (
    <Panel title="Levels" note="One ramp, ordered in lightness; the number is always there; an edge keeps every level apart from every surface.">
      <Row>
        {SAMPLE_LEVELS.map(({ level, name }) => (
          <LevelBadge key={level} level={level} name={name} />
        ))}
        <LevelBadge level={null} />
        <LevelBadge level={5} name="In place across the city" withName />
        <LevelBadge level={2} size="small" />
        <LevelBadge level={3.4} size="large" />
      </Row>
      <svg width="0" height="0" className={styles.filters} aria-hidden="true">
        {EYES.map(({ id, rows }) => (
          <filter key={id} id={id} colorInterpolationFilters="linearRGB">
            <feColorMatrix values={`${rows.map((row) => `${row} 0 0`).join(' ')} 0 0 0 1 0`} />
          </filter>
        ))}
      </svg>
      <Strip label="As it is" />
      {EYES.map(({ id, label }) => (
        <Strip key={id} label={label} filter={`url(#${id})`} />
      ))}
    </Panel>
  );
}

function Strip({ label, filter }: { label: string; filter?: string }) {
  return (
    <div className={styles.eye}>
      <span>{label}</span>
      <span className={styles.strip} style={filter ? { filter } : undefined}>
        {LEVEL_COLOURS.map((colour, level) => (
          <span key={colour} style={{ background: colour, color: LEVEL_TEXT_COLOURS[level] }}>
            {level}
          </span>
        ))}
      </span>
    </div>
  );
}
