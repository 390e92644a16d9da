import { packHash } from './pack-hash';
import { printPack } from './print-pack';
import { samplePack } from './sample-pack.fixture';

test('a printed pack shows its hash, its scale and what surrounds a statement', () => {
  const pack = samplePack();
  const text = printPack(pack, 400);
  const statement = pack.areas[1]?.subDomains[0]?.statements[1];
  expect(text).toContain(`SHA-256 ${packHash(pack)}\n`);
  expect(text).toContain('2 areas, 4 sub-domains, 8 statements');
  expect(text).toContain('\n  7  Full effect: ');
  expect(text).toContain(
    `\n2.1.2 ${statement?.text}\n      [${statement?.id}]\n      Why: ${statement?.why}\n      0  ${statement?.levels[0]}\n`,
  );
  expect(text).toContain(
    `\n      Proof: ${statement?.evidence.join(' | ')}\n      SDG targets ${statement?.sdgTargets.join(', ')} | ISO 37120 `,
  );
  expect(text.endsWith('\n')).toBe(true);
});

test('a narrow print breaks lines between words and loses none', () => {
  const pack = samplePack();
  const narrow = printPack(pack, 40);
  const words = (text: string): string[] => text.split(/\s+/);
  expect(words(narrow)).toEqual(words(printPack(pack, 1000)));
  const description = narrow.slice(narrow.indexOf('One hundred statements'), narrow.indexOf('2 areas'));
  expect(description.split('\n').filter((line) => line.length > 40)).toEqual([]);
});

test('a statement that serves no principle says so', () => {
  const pack = samplePack();
  const statement = pack.areas[0]?.subDomains[0]?.statements[0];
  if (statement === undefined) throw new Error('The sample has no statement.');
  statement.platformPrinciples = [];
  expect(printPack(pack, 400)).toContain('| no platform principle\n');
});
