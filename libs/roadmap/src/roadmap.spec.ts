import fc from 'fast-check';
import type { Action } from './action';
import { dependencyCycles } from './dependency-cycles';
import { validateAction } from './validate-action';
import { validateRoadmap } from './validate-roadmap';
import { projectLevels, totalCost } from './what-if';

const action = (id: string, changes: Partial<Action> = {}): Action => ({
  id,
  name: `Action ${id}`,
  owner: 'Mobility office',
  costLow: 1000,
  costHigh: 2500,
  effortDays: 20,
  startQuarter: '2027-Q1',
  endQuarter: '2027-Q3',
  status: 'agreed',
  uplifts: [{ statementId: 's1', uplift: 2 }],
  dependsOn: [],
  investment: '',
  partners: '',
  ...changes,
});

describe('validateAction', () => {
  it('accepts a sound action', () => {
    expect(validateAction(action('a'))).toEqual([]);
    expect(validateAction(action('a', { endQuarter: '2027-Q1', costHigh: 1000, effortDays: 0 }))).toEqual([]);
  });

  it.each<[string, Partial<Action>, string]>([
    ['an end before the start', { endQuarter: '2026-Q4' }, 'ends in 2026-Q4, before its start in 2027-Q1'],
    ['a malformed quarter', { startQuarter: 'soon' }, 'needs a start quarter written as in 2027-Q1, not "soon"'],
    ['no owner', { owner: ' ' }, 'has no owner'],
    ['an upper cost below the lower', { costHigh: 999 }, 'has an upper cost 999 below its lower cost 1000'],
    ['a cost with cents', { costLow: 10.5 }, 'needs a lower cost in whole currency units of 0 or more, not 10.5'],
    ['a cost of NaN', { costHigh: Number.NaN }, 'needs an upper cost in whole currency units of 0 or more, not NaN'],
    ['a negative effort', { effortDays: -1 }, 'needs an effort of 0 days or more, not -1'],
    ['an effort of NaN', { effortDays: Number.NaN }, 'needs an effort of 0 days or more, not NaN'],
    ['an unknown status', { status: 'paused' as 'done' }, 'has the unknown status "paused"'],
    ['an uplift beyond 7', { uplifts: [{ statementId: 's1', uplift: 7.5 }] }, 'must lift the statement "s1" by more than 0 and at most 7 levels, not 7.5'],
    ['an uplift of 0', { uplifts: [{ statementId: 's1', uplift: 0 }] }, 'must lift the statement "s1" by more than 0 and at most 7 levels, not 0'],
    ['an uplift of NaN', { uplifts: [{ statementId: 's1', uplift: Number.NaN }] }, 'must lift the statement "s1" by more than 0 and at most 7 levels, not NaN'],
    ['half an uplift', { uplifts: [{ statementId: 's1', uplift: 1.5 }] }, 'must lift the statement "s1" by whole levels, not 1.5'],
    ['a statement named twice', { uplifts: [{ statementId: 's1', uplift: 1 }, { statementId: 's1', uplift: 1 }] }, 'names the statement "s1" twice'],
    ['a dependency on itself', { dependsOn: ['a'] }, 'depends on itself'],
    ['a dependency named twice', { dependsOn: ['b', 'b'] }, 'names a dependency twice'],
  ])('%s is said in a sentence', (_name, changes, problem) => {
    expect(validateAction(action('a', changes))).toEqual([`Action "Action a" ${problem}.`]);
  });

  it('names an action without a name by its id', () => {
    expect(validateAction(action('a', { name: '' }))).toEqual(['Action "a" has no name.']);
  });
});

describe('validateRoadmap', () => {
  const later = { startQuarter: '2027-Q4', endQuarter: '2028-Q2' };

  it('accepts a chain in order, also when one starts in the quarter in which the other ends', () => {
    expect(validateRoadmap([action('a'), action('b', { ...later, dependsOn: ['a'] })])).toEqual([]);
    expect(validateRoadmap([action('a'), action('b', { ...later, startQuarter: '2027-Q3', dependsOn: ['a'] })])).toEqual([]);
  });

  it('names a dependency that ends after its dependent starts', () => {
    expect(validateRoadmap([action('a'), action('b', { startQuarter: '2027-Q2', dependsOn: ['a'] })])).toEqual([
      'Action "Action b" starts in 2027-Q2, but depends on "Action a", which ends only in 2027-Q3.',
    ]);
  });

  it('names an unknown and a dropped dependency', () => {
    expect(validateRoadmap([action('b', { dependsOn: ['ghost'] })])).toEqual(['Action "Action b" depends on "ghost", which is not in the roadmap.']);
    expect(validateRoadmap([action('a', { status: 'dropped' }), action('b', { ...later, dependsOn: ['a'] })])).toEqual([
      'Action "Action b" depends on "Action a", which is dropped.',
    ]);
  });

  it('names the path of a cycle', () => {
    const same = { startQuarter: '2027-Q1', endQuarter: '2027-Q1' };
    const problems = validateRoadmap([
      action('a', { ...same, dependsOn: ['b'] }),
      action('b', { ...same, dependsOn: ['c'] }),
      action('c', { ...same, dependsOn: ['a'] }),
      action('d', { ...same, dependsOn: ['a'] }),
    ]);
    expect(problems).toEqual(['Actions wait for each other in a circle: "Action a" → "Action b" → "Action c" → "Action a".']);
  });

  it('reports an action that depends on itself once', () => {
    expect(validateRoadmap([action('a', { dependsOn: ['a'] })])).toEqual(['Action "Action a" depends on itself.']);
  });

  it('reports an id used twice', () => {
    expect(validateRoadmap([action('a'), action('a')])).toEqual(['The id "a" is used by more than one action.']);
  });

  it('compares the uplifts with the as-is when it is given', () => {
    const roadmap = [action('a'), action('b'), action('c', { status: 'dropped' })];
    expect(validateRoadmap(roadmap, { s1: 3 })).toEqual([]);
    expect(validateRoadmap(roadmap, { s1: 4 })).toEqual(['The statement "s1" is at 4 and would be lifted by 4, beyond level 7.']);
    expect(validateRoadmap([action('a')], { s2: 4 })).toEqual(['Action "Action a" lifts the statement "s1", which the assessment does not have.']);
  });
});

describe('dependencyCycles', () => {
  it('finds a cycle exactly when there is one, and every path it returns is real', () => {
    const graph = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 }).map((edges) => {
      const nodes = new Map<string, string[]>(Array.from({ length: 8 }, (_, id) => [String(id), []]));
      for (const [from, to] of edges) nodes.get(String(from))?.push(String(to));
      return nodes;
    });
    const reaches = (nodes: Map<string, string[]>, from: string, goal: string): boolean => {
      const queue = [...(nodes.get(from) ?? [])];
      const seen = new Set<string>();
      for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (id === goal) return true;
        if (!seen.has(id)) queue.push(...(nodes.get(id) ?? []));
        seen.add(id);
      }
      return false;
    };
    fc.assert(fc.property(graph, (nodes) => {
      const cycles = dependencyCycles(nodes);
      expect(cycles.length > 0).toBe([...nodes.keys()].some((id) => reaches(nodes, id, id)));
      for (const cycle of cycles) {
        expect(cycle.at(-1)).toBe(cycle[0]);
        for (const [index, id] of cycle.slice(0, -1).entries()) expect(nodes.get(id)).toContain(cycle[index + 1]);
      }
    }));
  });

  it('copes with a chain of ten thousand', () => {
    const chain = new Map(Array.from({ length: 10_000 }, (_, id) => [String(id), [String(id + 1)]]));
    expect(dependencyCycles(chain)).toEqual([]);
    chain.set('9999', ['0']);
    expect(dependencyCycles(chain)[0]).toHaveLength(10_001);
  });
});

describe('projectLevels', () => {
  it('adds the uplifts of the actions that end by the quarter, at most to 7', () => {
    const roadmap = [action('a'), action('b', { endQuarter: '2028-Q1', uplifts: [{ statementId: 's1', uplift: 4 }, { statementId: 's2', uplift: 1 }] })];
    expect(projectLevels({ s1: 3, s2: 1 }, roadmap, '2027-Q2')).toEqual({ s1: 3, s2: 1 });
    expect(projectLevels({ s1: 3, s2: 1 }, roadmap, '2027-Q3')).toEqual({ s1: 5, s2: 1 });
    expect(projectLevels({ s1: 3, s2: 1 }, roadmap, '2028-Q1')).toEqual({ s1: 7, s2: 2 });
  });

  it('ignores dropped actions and leaves a statement without a level without one', () => {
    expect(projectLevels({ s1: 3 }, [action('a', { status: 'dropped' })], '2030-Q1')).toEqual({ s1: 3 });
    expect(projectLevels({ s1: null }, [action('a')], '2030-Q1')).toEqual({ s1: null });
  });

  it('changes neither the levels nor the actions it is given', () => {
    const levels = Object.freeze({ s1: 3 });
    expect(projectLevels(levels, Object.freeze([Object.freeze(action('a'))]), '2030-Q1')).toEqual({ s1: 5 });
    expect(levels).toEqual({ s1: 3 });
  });

  it('refuses levels, uplifts and quarters that are none', () => {
    expect(() => projectLevels({ s1: Number.NaN }, [], '2027-Q1')).toThrow('"s1" must be from 0 to 7, not NaN');
    expect(() => projectLevels({ s1: 1 }, [action('a', { uplifts: [{ statementId: 's1', uplift: Number.NaN }] })], '2030-Q1')).toThrow('no valid uplift');
    expect(() => projectLevels({ s1: 1 }, [action('a')], 'later')).toThrow('"later" is not a quarter');
  });
});

describe('totalCost', () => {
  it('adds both ends of the range without the dropped actions', () => {
    expect(totalCost([action('a'), action('b', { costLow: 0, costHigh: 10 }), action('c', { status: 'dropped' })])).toEqual({ low: 1000, high: 2510 });
    expect(totalCost([])).toEqual({ low: 0, high: 0 });
  });

  it('refuses a cost that is no range', () => {
    expect(() => totalCost([action('a', { costLow: Number.NaN })])).toThrow('"a" must be a range');
    expect(() => totalCost([action('a', { costLow: 3000 })])).toThrow('not 3000 to 2500');
  });
});
