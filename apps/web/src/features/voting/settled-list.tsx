import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import { DataTable } from '../../ui/data-table';
import { LevelBadge } from '../../ui/level-badge';
import { SETTLEMENT_NAMES } from '../../ui/statement-words';
import { figure } from '../../ui/words';
import type { AgendaStatement } from './voting-answer';

interface SettledListProps {
  cityId: string;
  assessmentId: string;
  settled: readonly AgendaStatement[];
}

/** What is settled, at which level and how. */
export function SettledList({ cityId, assessmentId, settled }: SettledListProps) {
  return (
    <DataTable
      caption="Settled statements"
      captionHidden
      rows={settled}
      keyOf={({ statementId }) => statementId}
      columns={[
        { id: 'text', label: 'Statement', heads: true, cell: ({ statementId, statement }) => <RouteLink to={paths.statement(cityId, assessmentId, statementId)}>{statement.text}</RouteLink> },
        { id: 'level', label: 'Level', cell: ({ settlement }) => <LevelBadge level={settlement?.level} /> },
        { id: 'how', label: 'How', cell: ({ settlement }) => (settlement ? `${SETTLEMENT_NAMES[settlement.kind]}${settlement.reason ? `: “${settlement.reason}”` : ''}` : '') },
        { id: 'median', label: 'Median', align: 'end', cell: ({ settlement }) => figure(settlement?.median) },
      ]}
    />
  );
}
