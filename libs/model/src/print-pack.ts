import { DESCRIBED_LEVELS } from './level';
import { packHash } from './pack-hash';
import { statementsOf, subDomainsOf } from './statements-of';
import type { Pack, Statement } from './types';

/** Characters a line, unless one word alone is longer. */
export const DEFAULT_LINE_WIDTH = 100;

/** The whole pack as plain text to read from top to bottom; ends with a line break. `width` is in characters a line. */
export function printPack(pack: Pack, width: number = DEFAULT_LINE_WIDTH): string {
  const wrap = (text: string, indent: string, first = indent): string[] => wrapped(text, indent, first, width);
  const lines = [
    `${pack.name} ${pack.version} (${pack.id}, ${pack.language})`,
    `Published by ${pack.publisher}, licence: ${pack.licence}`,
    `SHA-256 ${packHash(pack)}`,
    '',
    ...wrap(pack.description, ''),
    '',
    `${pack.areas.length} areas, ${subDomainsOf(pack).length} sub-domains, ${statementsOf(pack).length} statements`,
    '',
    'THE SCALE',
    ...pack.scale.flatMap((step) => wrap(`${step.name}: ${step.definition}`, '     ', `  ${step.level}  `)),
    '',
    'CITY-PLATFORM PRINCIPLES',
    ...pack.platformPrinciples.flatMap((principle) => wrap(`${principle.name} (${principle.id}): ${principle.description}`, '    ', '  ')),
  ];
  pack.areas.forEach((area, a) => {
    lines.push('', '', `${a + 1}. ${area.name.toUpperCase()} (${area.id})`, ...wrap(area.description, '   '));
    area.subDomains.forEach((subDomain, s) => {
      lines.push('', `${a + 1}.${s + 1} ${subDomain.name} (${subDomain.id})`, ...wrap(subDomain.description, '    '));
      subDomain.statements.forEach((statement, n) => lines.push('', ...statementLines(statement, `${a + 1}.${s + 1}.${n + 1}`, wrap)));
    });
  });
  return `${lines.join('\n')}\n`;
}

function statementLines(statement: Statement, number: string, wrap: (text: string, indent: string, first?: string) => string[]): string[] {
  const serves = [
    `SDG targets ${statement.sdgTargets.join(', ')}`,
    `ISO 37120 ${statement.iso37120Themes.join(', ')}`,
    statement.platformPrinciples.length > 0 ? `principles ${statement.platformPrinciples.join(', ')}` : 'no platform principle',
  ];
  return [
    ...wrap(statement.text, '      ', `${number} `),
    `      [${statement.id}]`,
    ...wrap(`Why: ${statement.why}`, '      '),
    ...DESCRIBED_LEVELS.flatMap((level) => wrap(statement.levels[level], '         ', `      ${level}  `)),
    ...wrap(`Proof: ${statement.evidence.join(' | ')}`, '      '),
    ...wrap(serves.join(' | '), '      '),
  ];
}

function wrapped(text: string, indent: string, first: string, width: number): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
