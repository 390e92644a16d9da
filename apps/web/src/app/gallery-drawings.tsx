import { EXAMPLE_CITY } from '../ui/example-city';
import { Icon, ICON_NAMES } from '../ui/icon';
import { Illustration, ILLUSTRATION_NAMES } from '../ui/illustration';
import { Mark } from '../ui/mark';
import { Panel } from '../ui/panel';
import { Row } from '../ui/stack';
import { Skyline } from '../ui/skyline';
import styles from './gallery.module.css';

const MARKS = ['tick', 'cross', 'on', 'back', 'ring'] as const;

export function GalleryDrawings() {
  return (
    <>
      <Panel title="Illustrations" note="For pages that have nothing else to show.">
        <ul className={styles.drawings}>
          {ILLUSTRATION_NAMES.map((name) => (
            <li key={name}>
              <Illustration of={name} />
              {name}
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title="Icons" note="Beside words, never instead of them.">
        <ul className={styles.icons}>
          {ICON_NAMES.map((name) => (
            <li key={name}>
              <Icon of={name} size={24} />
              {name}
            </li>
          ))}
        </ul>
        <Row>
          {MARKS.map((kind) => (
            <Mark key={kind} kind={kind} />
          ))}
          Marks, for pages that load no icons
        </Row>
      </Panel>
      <Panel title="Skyline" note="A maturity model as a city: areas are districts, sub-domains towers, statements floors.">
        <Skyline districts={EXAMPLE_CITY} label="An invented city as a skyline" />
      </Panel>
    </>
  );
}
