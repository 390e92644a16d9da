import { nextStepsOf } from './next-steps';

type Cities = Parameters<typeof nextStepsOf>[0];
type Step = Cities[number]['assessments'][number]['nextSteps'][number];

const step = (id: string, more: Partial<Step> = {}): Step => ({ id, sentence: `Do ${id}.`, route: 'vote', done: null, total: null, minutes: null, due: null, waiting: false, ...more });
const city = (id: string, steps: Step[]): Cities[number] =>
  ({ id, name: `City ${id}`, countryName: 'Finland', myRoles: [], assessments: [{ id: `of-${id}`, name: '2026', phase: 'voting', plan: [], nextSteps: steps }] }) satisfies Cities[number];

test('the first of each city comes before the second of any', () => {
  const steps = nextStepsOf([city('a', [step('one'), step('two')]), city('b', [step('three')])]);
  expect(steps.map(({ sentence, where }) => `${sentence} ${where}`)).toEqual(['Do one. City a · 2026', 'Do three. City b · 2026', 'Do two. City a · 2026']);
});

test('a step leads to its place and says how long it takes, by when, and whether one only waits', () => {
  const [first] = nextStepsOf([city('a', [step('one', { minutes: 36, due: '2026-12-04', waiting: true, done: 2, total: 14 })])]);
  expect(first).toMatchObject({ to: '/cities/a/a/of-a/vote', minutes: 36, due: '2026-12-04', waiting: true, done: 2, total: 14 });
});
