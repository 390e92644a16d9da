import { LevelBadge } from '../../ui/level-badge';
import { Row, Stack } from '../../ui/stack';
import { SETTLEMENT_NAMES } from '../../ui/statement-words';
import { figure, moment } from '../../ui/words';
import type { VotingStatement } from './voting-answer';

/** The settled level, how it came about, and the reason if there is one. */
export function SettlementView({ settlement }: { settlement: NonNullable<VotingStatement['settlement']> }) {
  const { kind, level, median, reason, by, at, roundNumber } = settlement;
  return (
    <Stack gap="tight">
      <Row>
        <LevelBadge level={level} size="large" />
        <strong>{SETTLEMENT_NAMES[kind]}</strong>
      </Row>
      {reason ? <p style={{ margin: 0, whiteSpace: 'pre-line' }}>“{reason}”</p> : null}
      <p style={{ margin: 0, color: 'var(--cm-quiet)' }}>
        {[median === null ? null : `Median ${figure(median)}`, roundNumber === null ? null : `round ${roundNumber}`, by, moment(at)].filter((part) => part !== null).join(', ')}
      </p>
    </Stack>
  );
}
