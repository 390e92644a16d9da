import { StatementPanel } from '../features/assessment/statement-panel';
import { StatementEvidence } from '../features/evidence/statement-evidence';
import { StatementVoting } from '../features/voting/statement-voting';
import type { StatementScreenProps } from './lazy-screen';

/** One statement: what it says, its proof, and how it was judged. Each part asks for its own data. */
export function StatementPage(ids: StatementScreenProps) {
  return (
    <StatementPanel {...ids}>
      <StatementEvidence {...ids} />
      <StatementVoting {...ids} />
    </StatementPanel>
  );
}
