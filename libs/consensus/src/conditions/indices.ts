import { agreementA } from '../agreement-a';
import type { ConditionOf } from '../condition-rule';
import { disagreementIndex } from '../disagreement-index';
import { readable } from '../wording';
import { measured, type Judged, type Measured } from './measured';

export function agreement({ atLeast }: ConditionOf<'agreement'>, { levels }: Judged): Measured {
  const value = agreementA(levels);
  return measured(value, 'at least', atLeast, `The agreement (A) is ${readable(value, atLeast)}; the rule asks for at least ${atLeast}.`);
}

export function disagreement({ atMost }: ConditionOf<'disagreement-index'>, { levels, quantileType }: Judged): Measured {
  const value = disagreementIndex(levels, quantileType);
  return measured(value, 'at most', atMost, `The disagreement index is ${readable(value, atMost)}; the rule allows at most ${atMost}.`);
}
