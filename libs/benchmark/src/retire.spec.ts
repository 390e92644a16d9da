import { retire } from './retire';

const one = { area: 'area-a', memberKeys: ['a', 'b', 'c'] };
const two = { area: 'area-b', memberKeys: ['a', 'd'] };
const three = { area: 'area-a', memberKeys: ['e', 'f'] };

it('a withdrawal retires every block of the contributor as a whole', () => {
  const { standing, retired, returned } = retire([one, two, three], ['a']);
  expect(standing).toEqual([three]);
  expect(retired).toEqual([one, two]);
  expect(returned).toEqual([{ key: 'b', area: 'area-a' }, { key: 'c', area: 'area-a' }, { key: 'd', area: 'area-b' }]);
});

it('standing blocks are passed on as they are', () => {
  expect(retire([one, three], ['a']).standing[0]).toBe(three);
});

it('a withdrawal of somebody who is in no block changes nothing', () => {
  expect(retire([one, two, three], ['x'])).toEqual({ standing: [one, two, three], retired: [], returned: [] });
});

it('two withdrawals from one block return neither of them', () => {
  expect(retire([one], new Set(['a', 'c'])).returned).toEqual([{ key: 'b', area: 'area-a' }]);
});
