import { enoughSettled } from './voting-gates';

const part = (name: string, settled: number, applicable = 5) => ({ name, settled, applicable });

test('nine in ten settled are not enough while one sub-domain has no figure: it is named', () => {
  const parts = [...Array.from({ length: 9 }, (_, at) => part(`Part ${at}`, 5)), part('Connectivity', 3)];
  expect(enoughSettled(parts)).toEqual({
    met: false,
    warns: true,
    sentence: '48 of 50 applicable statements are settled; each sub-domain needs 80 %. Too few are settled in Connectivity (3 of 5).',
  });
});

test('four of five in each are enough, with a word of warning; all are enough without', () => {
  expect(enoughSettled([part('One', 4), part('Two', 4)])).toMatchObject({ met: true, warns: true });
  expect(enoughSettled([part('One', 5), part('Two', 3, 3)])).toMatchObject({ met: true, warns: false });
});

test('where nothing applies nothing is enough', () => {
  expect(enoughSettled([])).toMatchObject({ met: false });
});
