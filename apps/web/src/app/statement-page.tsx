import { StatementPanel } from '../features/assessment/statement-panel';
import { StatementDiscussion } from '../features/discussion/statement-discussion';
import { StatementEvidence } from '../features/evidence/statement-evidence';
import { StatementVoting } from '../features/voting/statement-voting';
import type { StatementScreenProps } from './lazy-screen';

/** One statement: what it says, its proof, how it was judged, and what people say about it. Each part asks for its own data. */
export function StatementPage(ids: StatementScreenProps) {
  return (
    <StatementPanel {...ids}>
      <StatementEvidence {...ids} />
      <StatementVoting {...ids} />
      <StatementDiscussion {...ids} />
    </StatementPanel>
  );
}
