import { LEVEL_TEXT_COLOURS } from '@citymark/charts';
import styles from './skyline.module.css';
import { GROUND, placeDistricts, TOWER, type District, type PlacedTower } from './skyline-towers';

export interface SkylineProps {
  districts: readonly District[];
  /** What is seen, in words. */
  label: string;
}

const HEIGHT = 445;
const STAGGER_MS = 45;

/** A maturity model as a city: areas are districts, sub-domains towers, statements floors in the colour and height of their level. */
export function Skyline({ districts, label }: SkylineProps) {
  const { width, districts: placed } = placeDistricts(districts);
  const towers = placed.flatMap((district) => district.towers);
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="xMidYMax slice" className={styles.skyline} role="img" aria-label={label}>
      <g aria-hidden="true">
        <path className={styles.hills} d={hills(width)} />
        {towers.map((tower, index) => (
          <TowerDrawing key={tower.id} tower={tower} delay={index * STAGGER_MS} />
        ))}
        {placed.slice(1).map(({ id, towers: [first] }) => (
          <Trees key={id} x={(first?.floors[0]?.x ?? 0) - TOWER / 2 - 2} />
        ))}
        <path className={styles.ground} d={`M-2000 ${GROUND}H${width + 2000}`} />
        {placed.map(({ id, name, middle }) => (
          <text key={id} className={styles.name} x={middle} y={GROUND + 28} textAnchor="middle">
            {name}
          </text>
        ))}
      </g>
    </svg>
  );
}

function TowerDrawing({ tower: { floors, roof, target }, delay }: { tower: PlacedTower; delay: number }) {
  const top = floors.at(-1);
  return (
    <g className={styles.tower} style={{ animationDelay: `${delay}ms` }}>
      {target ? <rect className={styles.target} x={target.x + 1} y={target.y} width={target.width - 2} height={target.height - 4} rx="2" /> : null}
      {roof && top && !target ? <path className={styles.roof} d={roof} style={{ fill: fillOf(top.level) }} /> : null}
      {floors.map(({ x, y, width, height, level }) => (
        <g key={y}>
          <rect className={styles.floor} x={x} y={y} width={width} height={height} style={{ fill: fillOf(level) }} />
          {level === null ? null : (
            <text className={styles.number} x={x + width / 2} y={y + height / 2} textAnchor="middle" dominantBaseline="central" fill={LEVEL_TEXT_COLOURS[level]}>
              {level}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function Trees({ x }: { x: number }) {
  return (
    <g className={styles.tree}>
      <path d={`M${x - 5} ${GROUND}v-14M${x + 8} ${GROUND}v-9`} />
      <circle cx={x - 5} cy={GROUND - 20} r="9" />
      <circle cx={x + 8} cy={GROUND - 14} r="6.5" />
    </g>
  );
}

const fillOf = (level: number | null): string => (level === null ? 'var(--cm-sunken)' : `var(--cm-level-${level})`);

/** Two long hills behind the city. */
function hills(width: number): string {
  const y = GROUND;
  return `M-2000 ${y}V${y - 90}C${width * 0.05} ${y - 40} ${width * 0.2} ${y - 170} ${width * 0.42} ${y - 120}S${width * 0.8} ${y - 190} ${width + 2000} ${y - 70}V${y}z`;
}
