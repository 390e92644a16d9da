import { moveTo, type GlancePlaces } from './glance-moves';

/** Two areas, the first of 2 x 3, the second of 2 rows, one of them shorter. */
const places: GlancePlaces = [
  [
    ['a1', 'a2', 'a3'],
    ['b1', 'b2', 'b3'],
  ],
  [
    ['c1', 'c2', 'c3'],
    ['d1', 'd2'],
  ],
];

test.each([
  ['a1', 'ArrowRight', 'a2'],
  ['a3', 'ArrowRight', 'c1'],
  ['b3', 'ArrowRight', 'd1'],
  ['d2', 'ArrowRight', null],
  ['c1', 'ArrowLeft', 'a3'],
  ['a1', 'ArrowLeft', null],
  ['a2', 'ArrowDown', 'b2'],
  ['b3', 'ArrowDown', 'c3'],
  ['c3', 'ArrowDown', 'd2'],
  ['d1', 'ArrowDown', null],
  ['c2', 'ArrowUp', 'b2'],
  ['a2', 'ArrowUp', null],
  ['b3', 'PageDown', 'd2'],
  ['d1', 'PageUp', 'b1'],
  ['b2', 'Home', 'b1'],
  ['b2', 'End', 'b3'],
  ['b2', 'x', null],
  ['nowhere', 'ArrowRight', null],
])('from %s the key %s leads to %s', (from, key, to) => {
  expect(moveTo(places, from, key, false)).toBe(to);
});

test('with Ctrl, Home and End lead to the first and the last statement of all', () => {
  expect([moveTo(places, 'b2', 'Home', true), moveTo(places, 'b2', 'End', true)]).toEqual(['a1', 'd2']);
});

test('with the arrows alone every cell is reached', () => {
  const reached = new Set(['a1']);
  for (let round = 0; round < 10; round++) {
    for (const id of [...reached]) for (const key of ['ArrowRight', 'ArrowDown']) reached.add(moveTo(places, id, key, false) ?? id);
  }
  expect([...reached].sort()).toEqual(places.flat(2).sort());
});
