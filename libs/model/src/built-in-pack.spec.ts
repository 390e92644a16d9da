import { builtInPack } from './built-in-pack';
import { indexPack } from './index-pack';
import { DESCRIBED_LEVELS, LEVELS } from './level';
import { mostSimilarPair } from './most-similar-pair';
import { packHash } from './pack-hash';
import { PLATFORM_PRINCIPLE_IDS } from './platform-principles';
import { printPack } from './print-pack';
import { describeProblem } from './problem';
import { findStatement, statementsOf } from './statements-of';
import { validatePack } from './validate-pack';

const statements = statementsOf(builtInPack);

// Stricter than the default for packs of others: our own wording has no excuse.
const OWN_SIMILARITY_BOUND = 0.3;

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

describe('the built-in pack', () => {
  test('has no problem under the default rules', () => {
    expect(validatePack(builtInPack).problems.map(describeProblem)).toEqual([]);
  });

  test('has the areas and sub-domains of the domain, in its order', () => {
    expect(
      Object.fromEntries(builtInPack.areas.map((area) => [`${area.id}: ${area.name}`, area.subDomains.map((subDomain) => subDomain.id)])),
    ).toEqual({
      'leadership-governance: Leadership and governance': [
        'vision-strategy',
        'leadership-breadth',
        'city-management',
        'learning-best-practice',
        'transformation-mindset',
      ],
      'partnership-citizens: Partnerships and citizen focus': [
        'citizen-needs',
        'participation',
        'inclusion-equity',
        'collaboration',
        'business-innovation',
      ],
      'use-of-data: Effective use of data': [
        'open-sharing',
        'interoperability-standards',
        'privacy-trust',
        'information-security',
        'analytics-decisions',
      ],
      'ict-infrastructure: Integrated ICT infrastructure': [
        'connectivity',
        'city-platform',
        'sensing-control',
        'resilience',
        'shared-lifecycle',
      ],
    });
    expect(builtInPack.areas.map((area) => area.id)).toEqual([
      'leadership-governance',
      'partnership-citizens',
      'use-of-data',
      'ict-infrastructure',
    ]);
  });

  test('has one hundred statements, five in each sub-domain', () => {
    expect(statements).toHaveLength(100);
    const counts = builtInPack.areas.flatMap((area) => area.subDomains.map((subDomain) => subDomain.statements.length));
    expect(counts).toEqual(Array(20).fill(5));
    expect(indexPack(builtInPack).size).toBe(100);
  });

  test('has no two statements more similar than the bound', () => {
    const pair = mostSimilarPair(builtInPack);
    const told =
      pair === null ? 'no pair' : `${pair.similarity.toFixed(2)}: "${pair.a.text}" (${pair.a.id}) and "${pair.b.text}" (${pair.b.id})`;
    const verdict = pair !== null && pair.similarity <= OWN_SIMILARITY_BOUND ? 'within the bound' : `too similar, ${told}`;
    expect(verdict).toBe('within the bound');
  });

  test('says every level, reason and proof in words of its own', () => {
    expect(repeated(statements.flatMap((statement) => DESCRIBED_LEVELS.map((level) => statement.levels[level].toLowerCase())))).toEqual([]);
    expect(repeated(statements.map((statement) => statement.why.toLowerCase()))).toEqual([]);
    expect(repeated(statements.flatMap((statement) => statement.evidence.map((proof) => proof.toLowerCase())))).toEqual([]);
  });

  test('puts one sentence into each statement', () => {
    expect(statements.filter((statement) => /[.!?;:]\s/.test(statement.text)).map((statement) => statement.text)).toEqual([]);
  });

  test('is free of the marketing words it promises to avoid', () => {
    expect(JSON.stringify(builtInPack).match(/holistic|leverag|robust|cutting-edge|ecosystem|synerg|seamless|world-class/gi)).toBeNull();
  });

  test('holds the two statements given by the client', () => {
    const vision = findStatement(builtInPack, 'vision-strategy.vision-by-all');
    expect(vision?.text).toMatch(/vision .*developed by all .*stakeholders/);
    const terms = findStatement(builtInPack, 'city-management.common-model');
    expect(terms?.text).toMatch(/^All stakeholders agree on common terms and use (?:one|a) common reference model/);
  });

  test('names the eight levels and the ten city-platform principles, and serves each principle somewhere', () => {
    expect(builtInPack.scale.map((step) => step.level)).toEqual([...LEVELS]);
    expect(builtInPack.platformPrinciples.map((principle) => principle.id)).toEqual([...PLATFORM_PRINCIPLE_IDS]);
    const served = new Set(statements.flatMap((statement) => statement.platformPrinciples));
    expect([...served].sort()).toEqual([...PLATFORM_PRINCIPLE_IDS].sort());
  });

  test('is frozen to its last text', () => {
    expect(Object.isFrozen(builtInPack)).toBe(true);
    expect(
      statements.every((statement) => [statement, statement.levels, statement.evidence, statement.sdgTargets].every(Object.isFrozen)),
    ).toBe(true);
  });

  test('can be told by its hash, which changes only with a new version', () => {
    expect(`${builtInPack.id} ${builtInPack.version} ${packHash(builtInPack)}`).toBe(
      'citymark 1.0.0 f7b77912bbfa4c52f2d6780fdd53cd39bbe122bed3ccadce09ab2767142a058d',
    );
  });

  test('prints whole and in order', () => {
    const text = printPack(builtInPack);
    const unwrapped = text.replace(/\s+/g, ' ');
    const positions = statements.map((statement) => unwrapped.indexOf(statement.text));
    expect(positions.filter((position) => position < 0)).toEqual([]);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(text).toContain('\n4.5.5 ');
    expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });
});
