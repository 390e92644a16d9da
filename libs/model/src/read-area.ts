import { readId, type PackReading } from './pack-reading';
import { readStatement } from './read-statement';
import type { Area, SubDomain } from './types';
import { readList, readRecord, readText, type Spot } from './value-reading';

/** Reads one area with all that is in it; always answers, what is wrong goes to the spot. */
export function readArea(value: unknown, reading: PackReading, spot: Spot): Area {
  const { limits, structure } = reading.rules;
  const record = readRecord(value, ['id', 'name', 'description', 'subDomains'], spot);
  return {
    id: readId(record.id, reading.areaIds, limits.id, spot.field('id')),
    name: readText(record.name, limits.name, spot.field('name')),
    description: readText(record.description, limits.description, spot.field('description')),
    subDomains: readList(record.subDomains, exactly(structure.subDomains), spot.field('subDomains'), (entry, at) =>
      readSubDomain(entry, reading, at),
    ),
  };
}

function readSubDomain(value: unknown, reading: PackReading, spot: Spot): SubDomain {
  const { limits, structure } = reading.rules;
  const record = readRecord(value, ['id', 'name', 'description', 'statements'], spot);
  const id = readId(record.id, reading.subDomainIds, limits.id, spot.field('id'));
  return {
    id,
    name: readText(record.name, limits.name, spot.field('name')),
    description: readText(record.description, limits.description, spot.field('description')),
    statements: readList(record.statements, exactly(structure.statements), spot.field('statements'), (entry, at) =>
      readStatement(entry, id, reading, at),
    ),
  };
}

function exactly(count: number): { min: number; max: number } {
  return { min: count, max: count };
}
