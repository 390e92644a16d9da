import type { ConsensusRule } from './consensus-rule';
import { fieldsOf } from './validate-field';
import { validateRule } from './validate-rule';

/**
 * A rule from stored JSON. The first form, in which every rule had the same thresholds by name, is understood: what was hashed and
 * locked in it keeps its meaning. RangeError naming every problem when it is no valid rule of either form.
 */
export function readRule(stored: unknown): ConsensusRule {
  const fields = fieldsOf(stored);
  const candidate = fields?.has('shareWithinOne') ? ofFirstForm(fields) : stored;
  const problems = validateRule(candidate);
  if (problems.length > 0) throw new RangeError(`This consensus rule is not valid: ${problems.join(' ')}`);
  return candidate as ConsensusRule;
}

function ofFirstForm(fields: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  const of = (field: string) => fields.get(field);
  return {
    id: of('id'),
    name: of('name'),
    minimumVotes: of('minimumVotes'),
    requires: [
      { kind: 'share-near-median', distance: 1, atLeast: of('shareWithinOne') },
      { kind: 'agreement', atLeast: of('minimumAgreement') },
      { kind: 'disagreement-index', atMost: of('maximumDisagreementIndex') },
      { kind: 'group-gap', atMost: of('maximumGroupGap'), minimumVotes: of('minimumGroupVotes') },
      { kind: 'unexplained-votes', from: of('unexplainedDistance') },
    ],
    stableDissent: { minimumRounds: of('minimumRounds'), maximumNetChange: of('maximumNetChange') },
    quantileType: of('quantileType'),
  };
}
