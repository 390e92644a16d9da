import { canonicalHash, canonicalJson, type JsonValue } from './canonical-json';
import type { Pack } from './types';

// A spread into plain objects: interfaces have no index signature, which JsonValue asks for.
function asJson(pack: Pack): JsonValue {
  return {
    ...pack,
    scale: pack.scale.map((step) => ({ ...step })),
    platformPrinciples: pack.platformPrinciples.map((principle) => ({ ...principle })),
    areas: pack.areas.map((area) => ({
      ...area,
      subDomains: area.subDomains.map((subDomain) => ({
        ...subDomain,
        statements: subDomain.statements.map((statement) => ({ ...statement, levels: { ...statement.levels } })),
      })),
    })),
  };
}

/** The pack as canonical JSON: equal packs give equal text, whatever the order of their keys. */
export function canonicalPack(pack: Pack): string {
  return canonicalJson(asJson(pack));
}

/** SHA-256 of the canonical JSON in UTF-8, as 64 lower-case hexadecimal digits. */
export function packHash(pack: Pack): string {
  return canonicalHash(asJson(pack));
}
