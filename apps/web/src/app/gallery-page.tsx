import { Page } from '../ui/page';
import { GalleryCharts } from './gallery-charts';
import { GalleryForms } from './gallery-forms';
import { GalleryShows } from './gallery-shows';

/** Every part of ui/ and charts/ on one page, with made-up content: to look at them while building. */
export function GalleryPage() {
  return (
    <Page title="Parts" lead="Every part of the interface with made-up content.">
      <GalleryShows />
      <GalleryForms />
      <GalleryCharts />
    </Page>
  );
}
