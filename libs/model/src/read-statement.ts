import { isIso37120Theme } from './iso-37120-themes';
import type { Range } from './pack-limits';
import { isKebab, LEVEL_FIELDS, noteUnique, reportRepeats, type PackReading } from './pack-reading';
import { isPlatformPrincipleId } from './platform-principles';
import { isSdgTarget } from './sdg-targets';
import type { Statement } from './types';
import { quoted, readList, readRecord, readText, type Spot } from './value-reading';

const fields = ['id', 'text', 'why', 'levels', 'evidence', 'sdgTargets', 'iso37120Themes', 'platformPrinciples'] as const;

/** Reads one statement of a sub-domain; always answers, what is wrong goes to the spot. */
export function readStatement(value: unknown, subDomainId: string, reading: PackReading, at: Spot): Statement {
  const { limits } = reading.rules;
  const record = readRecord(value, fields, typeof idOf(value) === 'string' ? at.ofStatement(String(idOf(value))) : at);
  const id = readText(record.id, limits.id, at.field('id'));
  const spot = at.ofStatement(id);
  checkId(id, subDomainId, spot.field('id'));
  noteUnique(id, reading.statementIds, spot.field('id'));
  const statement = {
    id,
    text: readText(record.text, limits.text, spot.field('text')),
    why: readText(record.why, limits.why, spot.field('why')),
    levels: readLevels(record.levels, limits.level, spot.field('levels')),
    evidence: readEvidence(record.evidence, reading, spot.field('evidence')),
    sdgTargets: readCodes(
      record.sdgTargets,
      limits.sdgTargets,
      isSdgTarget,
      'a target of the Sustainable Development Goals',
      spot.field('sdgTargets'),
    ),
    iso37120Themes: readCodes(
      record.iso37120Themes,
      limits.iso37120Themes,
      isIso37120Theme,
      'a theme of ISO 37120',
      spot.field('iso37120Themes'),
    ),
    platformPrinciples: readCodes(
      record.platformPrinciples,
      limits.platformPrinciples,
      isPlatformPrincipleId,
      'a city-platform principle',
      spot.field('platformPrinciples'),
    ),
  };
  if (statement.text !== '') {
    if (!statement.text.endsWith('.')) spot.field('text').report('The statement does not end with a full stop.');
    reading.texts.push({ text: statement.text, id, spot: spot.field('text') });
  }
  return statement;
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
}

function checkId(id: string, subDomainId: string, spot: Spot): void {
  if (id === '') return;
  const slug = id.startsWith(`${subDomainId}.`) ? id.slice(subDomainId.length + 1) : null;
  if (slug === null)
    spot.report(`The id ${quoted(id)} does not begin with its sub-domain's id and a full stop, ${quoted(`${subDomainId}.`)}.`);
  else if (!isKebab(slug)) spot.report(`The id ${quoted(id)} has no kebab-case name after the full stop.`);
}

function readLevels(value: unknown, length: Range, spot: Spot): Statement['levels'] {
  const record = readRecord(value, LEVEL_FIELDS, spot);
  const texts = LEVEL_FIELDS.map((level) => readText(record[level], length, spot.field(level)));
  reportRepeats(texts, (index) => spot.field(LEVEL_FIELDS[index] ?? ''));
  return { 0: texts[0] ?? '', 3: texts[1] ?? '', 5: texts[2] ?? '', 7: texts[3] ?? '' };
}

function readEvidence(value: unknown, { rules }: PackReading, spot: Spot): string[] {
  const proofs = readList(value, rules.limits.proofs, spot, (entry, at) => readText(entry, rules.limits.proof, at));
  reportRepeats(proofs, (index) => spot.entry(index));
  return proofs;
}

function readCodes(value: unknown, size: Range, isKnown: (code: unknown) => boolean, what: string, spot: Spot): string[] {
  const codes = readList(value, size, spot, (entry, at) => {
    const code = readText(entry, { min: 1, max: 80 }, at);
    if (code !== '' && !isKnown(code)) at.report(`${quoted(code)} is not ${what}.`);
    return code;
  });
  reportRepeats(codes, (index) => spot.entry(index));
  return codes;
}
