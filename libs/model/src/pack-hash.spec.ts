import fc from 'fast-check';
import { canonicalJson } from './canonical-json';
import { canonicalPack, packHash } from './pack-hash';
import { samplePack } from './sample-pack.fixture';

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, withKeysReversed(member)]),
  );
}

describe('canonical JSON', () => {
  test('sorts keys by code units and leaves lists in order', () => {
    expect(canonicalJson({ b: [2, 1], a: { é: null, z: true, Z: 'x' }, '10': 1, '9': 2 })).toBe(
      '{"10":1,"9":2,"a":{"Z":"x","z":true,"é":null},"b":[2,1]}',
    );
  });

  test('means the same as the JSON it came from, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value = JSON.parse(text);
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });
});

describe('the hash of a pack', () => {
  test('does not depend on the order of keys', () => {
    const pack = samplePack();
    const reversed = JSON.parse(JSON.stringify(withKeysReversed(pack)));
    expect(JSON.stringify(reversed)).not.toBe(JSON.stringify(pack));
    expect(canonicalPack(reversed)).toBe(canonicalPack(pack));
    expect(packHash(reversed)).toBe(packHash(pack));
  });

  test('changes with one letter, and with the order of statements', () => {
    const pack = samplePack();
    const letter = samplePack();
    letter.name += 's';
    const order = samplePack();
    order.areas[0]?.subDomains[0]?.statements.reverse();
    expect(new Set([pack, letter, order].map(packHash)).size).toBe(3);
  });

  test('is the SHA-256 of the canonical JSON in UTF-8', async () => {
    const pack = samplePack();
    pack.name = 'Modèle de maturité 成熟度';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalPack(pack)));
    expect(packHash(pack)).toBe(Buffer.from(digest).toString('hex'));
  });
});
