import { count } from '../../ui/words';
import { cell, NOT_APPLICABLE, quiet, type GlanceCell, type GlanceStatement } from './glance-cell';

/** From this agreement A on the default rule takes votes for agreeing; below the lower one they are far apart. */
const STRENGTHS = [
  { from: 0.8, strength: 0 },
  { from: 0.6, strength: 1 },
  { from: 0.3, strength: 2 },
] as const;

/** How far apart the votes of the last closed round were: the lowest and the highest. Never anything of an open round. */
export function divergenceCell({ applicable, state, result, settlement }: GlanceStatement): GlanceCell {
  if (!applicable) return NOT_APPLICABLE;
  if (state === 'open') return cell('open', '○', 'open for votes');
  if (!result) return quiet('not judged yet');
  if (!result.counts || result.agreement === null) return cell('spread', '?', 'judged, with too few votes to tell', { strength: 1, divergent: !settlement });
  const given = result.counts.flatMap((votes, level) => (votes > 0 ? [level] : []));
  const [lowest = 0, highest = 0] = [given[0], given.at(-1)];
  const strength = STRENGTHS.find(({ from }) => (result.agreement ?? 0) >= from)?.strength ?? 3;
  const range = lowest === highest ? String(lowest) : `${lowest}–${highest}`;
  const votes = lowest === highest ? `all votes say ${lowest}` : `votes from ${lowest} to ${highest}`;
  return cell('spread', range, `${votes}, agreement ${result.agreement.toFixed(2)}${settlement ? ', settled' : ', not settled'}`, { strength, divergent: !settlement });
}

/** How much proof there is, as far as the viewer may see it. */
export function proofCell({ applicable, proposal, evidenceCount }: GlanceStatement): GlanceCell {
  if (!applicable) return NOT_APPLICABLE;
  const pieces = count(evidenceCount, 'piece of proof', 'pieces of proof');
  if (proposal?.stale) return cell('warn', `${evidenceCount}!`, `${pieces}, stale: something expired or was withdrawn`, { unproven: true });
  if (evidenceCount > 0) return cell('good', String(evidenceCount), pieces);
  if (proposal?.withoutProof) return cell('warn', '0', `no proof for level ${proposal.level}`, { unproven: true });
  return quiet(proposal ? `no proof, level ${proposal.level} proposed` : 'no proof');
}
