import { LevelBadge } from '../../ui/level-badge';
import { More } from '../../ui/more';
import { Row, Stack } from '../../ui/stack';
import { Tag } from '../../ui/tag';
import { moment } from '../../ui/words';
import type { ProofAssessment, ProofStatement, ProposedLevel } from './evidence-answer';

interface ProposalViewProps {
  statement: Pick<ProofStatement, 'proposal' | 'proposals'>;
  scale: ProofAssessment['pack']['scale'];
}

/** The level proposed now, and those proposed before. */
export function ProposalView({ statement: { proposal, proposals }, scale }: ProposalViewProps) {
  if (!proposal) return <p style={{ margin: 0 }}>No level has been proposed yet.</p>;
  const earlier = proposals.filter(({ id }) => id !== proposal.id);
  const nameOf = (level: number) => scale.find((step) => step.level === level)?.name;
  return (
    <Stack>
      <OneProposal proposal={proposal} name={nameOf(proposal.level)} />
      {earlier.length > 0 ? (
        <More label={`Proposed before (${earlier.length})`}>
          <Stack>
            {earlier.map((one) => (
              <OneProposal key={one.id} proposal={one} name={nameOf(one.level)} />
            ))}
          </Stack>
        </More>
      ) : null}
    </Stack>
  );
}

function OneProposal({ proposal: { level, reason, by, at, withoutProof, stale }, name }: { proposal: ProposedLevel; name: string | undefined }) {
  return (
    <Stack gap="tight">
      <Row>
        <LevelBadge level={level} {...(name === undefined ? {} : { name })} withName />
        {withoutProof ? <Tag tone="warn">Without proof</Tag> : null}
        {stale ? <Tag tone="warn">Stale: its proof has expired or changed</Tag> : null}
      </Row>
      <p style={{ margin: 0, whiteSpace: 'pre-line' }}>{reason}</p>
      <p style={{ margin: 0, fontSize: '0.88rem', color: 'var(--cm-quiet)' }}>
        {by}, {moment(at)}
      </p>
    </Stack>
  );
}
