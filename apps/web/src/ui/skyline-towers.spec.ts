import { GROUND, placeDistricts, TOWER } from './skyline-towers';

const one = (floors: (number | null)[], target?: number) => placeDistricts([{ id: 'd', name: 'D', towers: [{ id: 't', floors, ...(target === undefined ? {} : { target }) }] }]).districts[0]?.towers[0];

test('floors stand on each other, from the ground up, without a gap', () => {
  const floors = one([3, 0, 7])?.floors ?? [];
  expect((floors[0]?.y ?? 0) + (floors[0]?.height ?? 0)).toBe(GROUND);
  for (const [index, floor] of floors.slice(1).entries()) expect(floor.y + floor.height).toBe(floors[index]?.y);
});

test('a higher level is a higher floor', () => {
  const heights = [0, 1, 2, 3, 4, 5, 6, 7].map((level) => one([level])?.floors[0]?.height ?? 0);
  expect([...heights].sort((a, b) => a - b)).toEqual(heights);
  expect(new Set(heights).size).toBe(8);
});

test('a target above the tower is drawn on top of it; one that is reached is not drawn', () => {
  const tower = one([2, 2, 2, 2, 2], 5);
  const top = tower?.floors.at(-1)?.y ?? 0;
  expect((tower?.target?.y ?? 0) + (tower?.target?.height ?? 0)).toBe(top);
  expect(one([5, 5, 5], 5)?.target).toBeNull();
  expect(one([5, 5, 5])?.target).toBeNull();
});

test('towers never overlap, not even across districts', () => {
  const towers = (id: string) => [1, 2, 3].map((number) => ({ id: `${id}${number}`, floors: [1] }));
  const { districts, width } = placeDistricts([{ id: 'a', name: 'A', towers: towers('a') }, { id: 'b', name: 'B', towers: towers('b') }]);
  const lefts = districts.flatMap((district) => district.towers.map((tower) => tower.floors[0]?.x ?? 0));
  for (const [index, left] of lefts.slice(1).entries()) expect(left).toBeGreaterThan((lefts[index] ?? 0) + TOWER);
  expect(width).toBeGreaterThan((lefts.at(-1) ?? 0) + TOWER);
});
