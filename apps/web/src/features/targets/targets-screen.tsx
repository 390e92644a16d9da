import { Page } from '../../ui/page';

export function TargetsScreen(_: { cityId: string; assessmentId: string }) {
  return <Page title="Targets" lead="Nothing to see here yet.">{null}</Page>;
}
