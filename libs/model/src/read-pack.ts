import { isLevel, LEVELS } from './level';
import type { PackLimits, PackRules } from './pack-limits';
import { isKebab, readId, reportRepeats, startReading, type PackReading } from './pack-reading';
import { isPlatformPrincipleId, PLATFORM_PRINCIPLE_IDS } from './platform-principles';
import { readArea } from './read-area';
import { jaccard, wordSet } from './similarity';
import type { Pack, PlatformPrinciple, ScaleStep } from './types';
import { quoted, readList, readRecord, readText, UNREADABLE, type Spot } from './value-reading';

/** The plain fields at the head of a pack. */
export const HEAD_FIELDS = ['id', 'version', 'name', 'language', 'publisher', 'licence', 'description'] as const;

// Grammar of semver.org 2.0.0, without leading zeros in the three numbers.
const semver =
  /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Reads a whole pack; always answers, and the answer counts only if nothing was reported. */
export function readPack(value: unknown, rules: PackRules, spot: Spot): Pack {
  const { limits, structure } = rules;
  const reading = startReading(rules);
  const record = readRecord(value, [...HEAD_FIELDS, 'scale', 'platformPrinciples', 'areas'], spot);
  const pack = {
    id: readPattern(record.id, isKebab, 'in kebab case, such as "citymark"', limits, spot.field('id')),
    version: readPattern(record.version, (text) => semver.test(text), 'a version such as "1.0.0"', limits, spot.field('version')),
    name: readText(record.name, limits.name, spot.field('name')),
    language: readPattern(record.language, (text) => languageTag.test(text), 'a language tag such as "en"', limits, spot.field('language')),
    publisher: readText(record.publisher, limits.name, spot.field('publisher')),
    licence: readText(record.licence, limits.name, spot.field('licence')),
    description: readText(record.description, limits.description, spot.field('description')),
    scale: readScale(record.scale, limits, spot.field('scale')),
    platformPrinciples: readPrinciples(record.platformPrinciples, limits, spot.field('platformPrinciples')),
    areas: readList(record.areas, { min: structure.areas, max: structure.areas }, spot.field('areas'), (entry, at) =>
      readArea(entry, reading, at),
    ),
  };
  reportLookAlikes(reading);
  return pack;
}

function readPattern(value: unknown, fits: (text: string) => boolean, what: string, limits: PackLimits, spot: Spot): string {
  // A text that is too short cannot fit the pattern either; that is said once.
  const text = readText(value, { min: 1, max: limits.id.max }, spot);
  if (text !== '' && !fits(text)) spot.report(`${quoted(text)} is not ${what}.`);
  return text;
}

function readScale(value: unknown, limits: PackLimits, spot: Spot): ScaleStep[] {
  const steps = readList(value, { min: LEVELS.length, max: LEVELS.length }, spot, (entry, at, index) => {
    const record = readRecord(entry, ['level', 'name', 'definition'], at);
    const level = isLevel(record.level) ? record.level : null;
    if (level === null && record.level !== UNREADABLE) at.field('level').report('This must be a whole number from 0 to 7.');
    if (level !== null && level !== index)
      at.field('level').report(`Level ${level} is out of order: the scale runs from 0 to 7, one entry a level.`);
    return {
      level: level ?? 0,
      name: readText(record.name, limits.name, at.field('name')),
      definition: readText(record.definition, limits.description, at.field('definition')),
    };
  });
  reportRepeats(
    steps.map((step) => step.name),
    (index) => spot.entry(index).field('name'),
  );
  return steps;
}

function readPrinciples(value: unknown, limits: PackLimits, spot: Spot): PlatformPrinciple[] {
  const seen = new Map<string, string>();
  const count = PLATFORM_PRINCIPLE_IDS.length;
  const principles = readList(value, { min: count, max: count }, spot, (entry, at) => {
    const record = readRecord(entry, ['id', 'name', 'description'], at);
    const id = readId(record.id, seen, limits.id, at.field('id'));
    if (id !== '' && !isPlatformPrincipleId(id)) at.field('id').report(`${quoted(id)} is not a city-platform principle.`);
    return {
      id,
      name: readText(record.name, limits.name, at.field('name')),
      description: readText(record.description, limits.description, at.field('description')),
    };
  });
  const missing = PLATFORM_PRINCIPLE_IDS.filter((id) => !seen.has(id));
  if (Array.isArray(value) && missing.length > 0) spot.report(`These principles are missing: ${missing.join(', ')}.`);
  return principles;
}

function reportLookAlikes({ rules, texts }: PackReading): void {
  const entries = texts.map((entry) => ({ ...entry, words: wordSet(entry.text) }));
  entries.forEach((later, index) => {
    for (const earlier of entries.slice(0, index)) {
      const value = jaccard(earlier.words, later.words);
      if (!(value <= rules.similarityBound)) {
        later.spot.report(
          `The statement says nearly the same as ${quoted(earlier.id)}: similarity ${value.toFixed(2)}, at most ${rules.similarityBound} is allowed.`,
        );
      }
    }
  });
}
