import { SETTLEMENT_NAMES } from '../../ui/statement-words';
import { cell, NOT_APPLICABLE, proofWords, quiet, unproven, type GlanceCell, type GlanceStatement } from './glance-cell';

/** How one statement stands: settled, judged, open for votes, proposed, or not begun. */
export function standingCell(statement: GlanceStatement): GlanceCell {
  const { applicable, state, settlement, proposal, result } = statement;
  if (!applicable || state === 'notApplicable') return NOT_APPLICABLE;
  const signs = { unproven: unproven(statement) };
  if (state === 'open') return cell('open', '○', 'open for votes');
  if (settlement) {
    const divergent = settlement.kind !== 'consensus';
    return cell('level', String(settlement.level), `level ${settlement.level}, ${lower(SETTLEMENT_NAMES[settlement.kind])}${proofWords(statement)}`, { ...signs, level: settlement.level, divergent });
  }
  if (state === 'revealed') {
    const few = result?.median == null;
    const words = few ? 'judged, with too few votes' : `judged, not settled, median ${short(result.median ?? 0)}`;
    return cell('revealed', few ? '?' : short(result.median ?? 0), words + proofWords(statement), { ...signs, divergent: true });
  }
  if (proposal) return cell('proposed', String(proposal.level), `level ${proposal.level} proposed, not judged yet${proofWords(statement)}`, { ...signs, level: proposal.level });
  return cell('waiting', '·', 'no level proposed yet');
}

export function settledCell({ applicable, settlement }: GlanceStatement): GlanceCell {
  if (!applicable) return NOT_APPLICABLE;
  if (!settlement) return quiet('not settled');
  const { level, kind } = settlement;
  return cell('level', String(level), `level ${level}, ${lower(SETTLEMENT_NAMES[kind])}`, { level, divergent: kind !== 'consensus' });
}

export function proposedCell(statement: GlanceStatement): GlanceCell {
  const { applicable, proposal } = statement;
  if (!applicable) return NOT_APPLICABLE;
  if (!proposal) return quiet('no level proposed yet');
  return cell('proposed', String(proposal.level), `level ${proposal.level} proposed${proofWords(statement)}`, { level: proposal.level, unproven: unproven(statement) });
}

/** From the level of the last assessment to that of this one: settled, or else nothing to say yet. */
export function changeCell({ applicable, settlement, previousLevel }: GlanceStatement): GlanceCell {
  if (!applicable) return NOT_APPLICABLE;
  if (!previousLevel) return quiet('no level last time');
  if (!settlement) return quiet(`level ${previousLevel.level} last time, not settled yet`);
  const change = settlement.level - previousLevel.level;
  const words = `level ${settlement.level}, last time ${previousLevel.level}`;
  if (change === 0) return cell('waiting', '=', words);
  return change > 0 ? cell('good', `+${change}`, words) : cell('warn', `−${-change}`, words);
}

export const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
/** A median in as few characters as it needs: 2 or 2.5. */
export const short = (median: number): string => (Number.isInteger(median) ? String(median) : median.toFixed(1));
