import { Panel } from '../ui/panel';
import styles from './gallery.module.css';

const COLOURS = ['page', 'panel', 'sunken', 'raised', 'soft', 'text', 'quiet', 'line', 'line-strong', 'accent', 'primary', 'good', 'good-soft', 'warn', 'warn-soft', 'bad', 'bad-soft', 'mark', 'night'];
const TITLES = ['title-xl', 'title-lg', 'title-md', 'title-sm'];
const TEXTS = ['text-lg', 'text-md', 'text-sm', 'text-xs'];
const SPACES = [1, 2, 3, 4, 5, 6, 7];
const ELEVATIONS = [0, 1, 2] as const;

/** The values that everything else is made of. */
export function GalleryTokens() {
  return (
    <>
      <Panel title="Type" note="Headings in the serif of the device, where it has one; everything else in its sans serif; figures stand in columns.">
        {TITLES.map((name) => (
          <p key={name} className={styles.display} style={{ fontSize: `var(--cm-${name})` }}>
            Agree on where it goes <span className={styles.name}>{name}</span>
          </p>
        ))}
        {TEXTS.map((name) => (
          <p key={name} style={{ fontSize: `var(--cm-${name})` }}>
            A statement is one sentence, one idea, true or not yet true of a city. <span className={styles.name}>{name}</span>
          </p>
        ))}
        <p className={styles.figure}>
          81 of 98 <span className={styles.name}>figure</span>
        </p>
      </Panel>
      <Panel title="Colours">
        <ul className={styles.swatches}>
          {COLOURS.map((name) => (
            <li key={name} className={styles.swatch}>
              <span className={styles.colour} style={{ background: `var(--cm-${name})` }} />
              {name}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title="Spacing">
        <div className={styles.spaces}>
          {SPACES.map((space) => (
            <span key={space} className={styles.space} style={{ width: `var(--cm-space-${space})`, height: `var(--cm-space-${space})` }} title={`space-${space}`} />
          ))}
        </div>
      </Panel>
      <div className={styles.elevations}>
        {ELEVATIONS.map((elevation) => (
          <Panel key={elevation} level={3} title={`Elevation ${elevation}`} elevation={elevation} />
        ))}
        {(['accent', 'good', 'warn', 'bad', 'quiet'] as const).map((tone) => (
          <Panel key={tone} level={3} title={`Tone ${tone}`} tone={tone} />
        ))}
      </div>
    </>
  );
}
