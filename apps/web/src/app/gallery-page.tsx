import type { ComponentType } from 'react';
import { Page } from '../ui/page';
import { SectionNav } from '../ui/section-nav';
import { GalleryCharts } from './gallery-charts';
import { GalleryDrawings } from './gallery-drawings';
import { GalleryForms } from './gallery-forms';
import { GalleryLevels } from './gallery-levels';
import { GalleryShows } from './gallery-shows';
import { GalleryStates } from './gallery-states';
import { GalleryTokens } from './gallery-tokens';
import styles from './gallery.module.css';

const SECTIONS: readonly { id: string; label: string; Part: ComponentType }[] = [
  { id: 'values', label: 'Values', Part: GalleryTokens },
  { id: 'levels', label: 'Levels', Part: GalleryLevels },
  { id: 'drawings', label: 'Drawings', Part: GalleryDrawings },
  { id: 'shows', label: 'Showing', Part: GalleryShows },
  { id: 'states', label: 'Empty, late, wrong', Part: GalleryStates },
  { id: 'forms', label: 'Forms', Part: GalleryForms },
  { id: 'charts', label: 'Charts', Part: GalleryCharts },
];

/** The visual language on one page, with made-up content: every value, part and state. */
export function GalleryPage() {
  return (
    <Page title="The parts of Citymark" lead="Every value, part and state of the interface, with made-up content.">
      <SectionNav label="On this page" sections={SECTIONS} />
      {SECTIONS.map(({ id, Part }) => (
        <div key={id} id={id} data-sample className={styles.section}>
          <Part />
        </div>
      ))}
    </Page>
  );
}
