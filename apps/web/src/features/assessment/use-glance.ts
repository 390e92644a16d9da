import { useCallback, useEffect } from 'react';
import { useSearchValues } from '../../app/navigation/use-search-values';
import { paths } from '../../app/paths';
import { lensOf, type Lens } from './lens';

interface Glance {
  lens: Lens;
  /** The statement that is open beside the overview. */
  statementId: string | null;
  chooseLens: (lens: Lens) => void;
  openStatement: (statementId: string) => void;
  /** To the statement before or after, without a step to go back. */
  turnTo: (statementId: string) => void;
  close: () => void;
}

/** The lens that each assessment was last looked at through: the way back from a statement leads to it. */
const lastLens = new Map<string, Lens>();

/** What the overview shows, kept in the address. */
export function useGlance(assessmentId: string): Glance {
  const [search, change] = useSearchValues();
  const lens = lensOf(search.lens);
  useEffect(() => void lastLens.set(assessmentId, lens), [assessmentId, lens]);
  const openStatement = useCallback((statement: string) => change({ statement }, { replace: false }), [change]);
  return {
    lens,
    statementId: typeof search.statement === 'string' ? search.statement : null,
    chooseLens: (chosen) => change({ lens: chosen === 'standing' ? undefined : chosen }),
    openStatement,
    turnTo: (statement) => change({ statement }),
    close: () => change({ statement: undefined }),
  };
}

/** The overview as it was last looked at. */
export function backToGlance(cityId: string, assessmentId: string): string {
  const lens = lastLens.get(assessmentId) ?? 'standing';
  return `${paths.assessment(cityId, assessmentId)}${lens === 'standing' ? '' : `?lens=${lens}`}`;
}
