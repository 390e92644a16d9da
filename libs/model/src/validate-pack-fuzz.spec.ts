import fc from 'fast-check';
import { describeProblem } from './problem';
import { SAMPLE_STRUCTURE, samplePack, setAt } from './sample-pack.fixture';
import { validatePack, type ValidatePackOptions } from './validate-pack';

const options: ValidatePackOptions = { structure: SAMPLE_STRUCTURE };

function problemsOf(input: unknown): string[] {
  const { pack, problems } = validatePack(input, options);
  expect(pack === null).toBe(problems.length > 0);
  return problems.map(describeProblem);
}

const second = 'areas[1].subDomains[0].statements[1]';

describe('any input', () => {
  const odd = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
    withBoxedValues: true,
  });

  test('is answered with problems and never with an exception', () => {
    fc.assert(
      fc.property(odd, (input) => {
        expect(problemsOf(input).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test('is answered in place of any part of a pack, too', () => {
    const paths = [
      'id',
      'scale',
      'scale[3]',
      'platformPrinciples[9]',
      'areas',
      'areas[1]',
      'areas[0].subDomains[1]',
      second,
      `${second}.levels`,
      `${second}.levels.7`,
      `${second}.evidence`,
      `${second}.sdgTargets[0]`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), odd, (path, value) => {
        const pack = samplePack();
        setAt(pack, path, value);
        const { problems } = validatePack(pack, options);
        // A drawn value may by chance be a fitting text; anything that is not text can never fit these places.
        if (typeof value !== 'string') expect(problems.length).toBeGreaterThan(0);
        expect(problems.every((problem) => problem.sentence.endsWith('.'))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('that refuses to be read is a problem, too', () => {
    const trap = {
      get version(): string {
        throw new Error('no');
      },
    };
    const circle: Record<string, unknown> = {};
    circle['areas'] = circle;
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(problemsOf(trap)).toEqual(['pack: The pack could not be read to its end: part of it is not plain data.']);
    expect(problemsOf(proxy)).toEqual(['pack: The pack could not be read to its end: part of it is not plain data.']);
    expect(problemsOf(circle)).toContain('areas: This must be a list, but it is an object.');
    expect(problemsOf(JSON.parse('{"__proto__": {"id": "citymark"}}'))).toContain('id: This is missing; text is needed here.');
  });
});
