import { Page } from '../../ui/page';

export function ReportScreen(_: { cityId: string; assessmentId: string }) {
  return <Page title="Report" lead="Nothing to see here yet.">{null}</Page>;
}
