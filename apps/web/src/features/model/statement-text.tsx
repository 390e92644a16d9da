import type { ModelPageQuery } from '../../gql/graphql';
import { LevelBadge } from '../../ui/level-badge';
import styles from './model.module.css';

type Statement = NonNullable<ModelPageQuery['modelPack']>['areas'][number]['subDomains'][number]['statements'][number];

/** One statement; what its levels look like and what it serves unfold below it. */
export function StatementText({ statement }: { statement: Statement }) {
  const { text, why, levels, evidence, sdgTargets, iso37120Themes, platformPrinciples } = statement;
  return (
    <details className={styles.statement}>
      <summary>{text}</summary>
      <div className={styles.unfolded}>
        <p>{why}</p>
        <ul className={styles.levels}>
          {levels.map((one) => (
            <li key={one.level}>
              <LevelBadge level={one.level} size="small" />
              <span>{one.text}</span>
            </li>
          ))}
        </ul>
        <Facts label="Proof one would expect" values={evidence} />
        <Facts label="Sustainable Development Goals, targets" values={sdgTargets} />
        <Facts label="ISO 37120 themes" values={iso37120Themes} />
        <Facts label="City-platform principles" values={platformPrinciples} />
      </div>
    </details>
  );
}

function Facts({ label, values }: { label: string; values: readonly string[] }) {
  if (values.length === 0) return null;
  return (
    <p>
      <strong>{label}:</strong> {values.join(' · ')}
    </p>
  );
}
