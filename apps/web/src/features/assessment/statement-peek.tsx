import { DistributionStrip } from '../../charts/distribution-strip';
import type { StatementPeekQuery } from '../../gql/graphql';
import { LevelBadge } from '../../ui/level-badge';
import { Row, Stack } from '../../ui/stack';
import { SETTLEMENT_NAMES, STATE_NAMES } from '../../ui/statement-words';
import { Tag } from '../../ui/tag';
import { count, figure } from '../../ui/words';
import { LastTime } from './last-time';
import { LevelTexts } from './level-texts';
import { PeekPart } from './peek-part';
import styles from './peek-part.module.css';

type Peek = NonNullable<NonNullable<StatementPeekQuery['assessment']>['statement']>;

interface StatementPeekProps {
  statement: Peek;
  scale: readonly { level: number; name: string }[];
  /** Why it is on the agenda; null when it is not. */
  sentence: string | null;
}

/** What one wants to know of a statement without leaving the overview. */
export function StatementPeek({ statement, scale, sentence }: StatementPeekProps) {
  const { state, applicable, notApplicableReason, settlement, proposal, assignedTo, evidence, result, votesCast, previousLevel } = statement;
  const nameOf = (level: number) => scale.find((step) => step.level === level)?.name ?? '';
  if (!applicable) return <PeekPart title="Not applicable in this city">{notApplicableReason ?? 'No reason was given.'}</PeekPart>;
  return (
    <>
      <Row>
        {settlement ? <LevelBadge level={settlement.level} size="large" name={nameOf(settlement.level)} withName /> : null}
        <Tag tone={settlement ? 'good' : state === 'revealed' ? 'warn' : 'plain'}>{settlement ? SETTLEMENT_NAMES[settlement.kind] : STATE_NAMES[state]}</Tag>
        {state === 'open' ? <span>{count(votesCast, 'vote')} so far</span> : null}
      </Row>
      {settlement?.reason ? <p style={{ margin: 0 }}>“{settlement.reason}”</p> : null}
      {previousLevel ? <LastTime {...previousLevel} /> : null}
      <PeekPart title="Proposed level">
        {proposal ? (
          <Stack gap="tight">
            <Row>
              <LevelBadge level={proposal.level} name={nameOf(proposal.level)} withName />
              {proposal.withoutProof ? <Tag tone="warn">Without proof</Tag> : null}
              {proposal.stale ? <Tag tone="warn">Stale</Tag> : null}
            </Row>
            <span>{proposal.reason}</span>
            <span style={{ color: 'var(--cm-quiet)' }}>{proposal.by}</span>
          </Stack>
        ) : (
          `None yet. ${assignedTo ? `${assignedTo.name} gathers proof for it.` : 'Nobody is assigned to it.'}`
        )}
      </PeekPart>
      <PeekPart title="Proof">{evidence.length === 0 ? 'None yet.' : evidence.map(({ id, title, counter }) => <div key={id}>{counter ? `Counter-evidence: ${title}` : title}</div>)}</PeekPart>
      {result ? (
        <PeekPart title={`Votes in round ${result.roundNumber}`}>
          <Stack gap="tight">
            {sentence ? <span className={styles.sentence}>{sentence}</span> : null}
            {result.counts ? <DistributionStrip counts={result.counts} /> : null}
            <span style={{ color: 'var(--cm-quiet)' }}>
              {count(result.votes, 'vote')}
              {result.median === null ? ', too few to show' : `, median ${figure(result.median)}`}
            </span>
          </Stack>
        </PeekPart>
      ) : null}
      <PeekPart title="What the levels look like here">
        <LevelTexts levels={statement.statement.levels} scale={scale} />
      </PeekPart>
    </>
  );
}
