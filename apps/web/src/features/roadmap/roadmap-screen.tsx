import { Page } from '../../ui/page';

export function RoadmapScreen(_: { cityId: string; assessmentId: string }) {
  return <Page title="Roadmap" lead="Nothing to see here yet.">{null}</Page>;
}
