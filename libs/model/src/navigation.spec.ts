import { builtInPack } from './built-in-pack';
import { indexPack } from './index-pack';
import { findStatement, statementsOf, subDomainsOf } from './statements-of';

test('the index leads from each statement to its own sub-domain and area, in pack order', () => {
  const index = indexPack(builtInPack);
  expect([...index.keys()]).toEqual(statementsOf(builtInPack).map((statement) => statement.id));
  for (const [id, place] of index) {
    expect(place.statement.id).toBe(id);
    expect(place.subDomain.statements).toContain(place.statement);
    expect(place.area.subDomains).toContain(place.subDomain);
    expect(id.split('.')[0]).toBe(place.subDomain.id);
  }
});

test('a statement is found by its id, and an unknown id finds nothing', () => {
  expect(findStatement(builtInPack, 'shared-lifecycle.ict-energy')?.sdgTargets).toEqual(['7.3', '9.4']);
  expect(findStatement(builtInPack, 'shared-lifecycle')).toBeUndefined();
  expect(findStatement(builtInPack, '')).toBeUndefined();
});

test('a pack lists its twenty sub-domains', () => {
  expect(subDomainsOf(builtInPack).map((subDomain) => subDomain.id)).toHaveLength(20);
});
