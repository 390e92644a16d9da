import { indexPack, type Pack } from '@citymark/model';
import { leadersReason, minoritySentences } from './minority-sentences';
import { SMALLEST_SHOWN_GROUP } from './panel-counts';
import type { ReportInput, RevealedResult, StatementInput } from './report-input';
import type { MinorityEntry, NotApplicableEntry, StatementEntry } from './snapshot';

const NO_RESULT: RevealedResult = { roundNumber: 0, outcome: 'open', votes: 0, cannotJudge: 0, counts: null, median: null, agreement: null, sentences: [] };

/** One entry a statement of the pack, in its order. Throws a RangeError for a statement that the pack does not have or that is given twice. */
export function statementEntries({ pack, statements, rule }: Pick<ReportInput, 'pack' | 'statements' | 'rule'>): StatementEntry[] {
  const given = indexStatements(pack, statements);
  return [...indexPack(pack)].map(([id, { statement, subDomain, area }]) => {
    const input = given.get(id) ?? null;
    const result = input?.result ?? NO_RESULT;
    const settlement = input?.applicable === true ? input.settlement : null;
    const shown = result.votes >= SMALLEST_SHOWN_GROUP;
    const distribution = shown && result.counts !== null ? [...result.counts] : null;
    const entry: StatementEntry = {
      id,
      areaId: area.id,
      subDomainId: subDomain.id,
      text: statement.text,
      state: input?.applicable === false ? 'not-applicable' : settlement === null ? 'open' : 'settled',
      level: settlement?.level ?? null,
      settledBy: settlement?.kind ?? null,
      roundNumber: result.roundNumber > 0 ? result.roundNumber : null,
      median: shown ? result.median : null,
      agreement: shown ? result.agreement : null,
      votes: result.votes,
      cannotJudge: result.cannotJudge,
      distribution,
      proposal: input?.proposal ?? null,
      proofCount: input?.proofCount ?? 0,
      publicProofs: (input?.publicProofs ?? []).map(({ title, sha256 }) => ({ title, sha256 })),
      reason: settlement?.reason ?? '',
      minority: [],
    };
    return { ...entry, minority: minoritySentences(entry, result, rule.unexplainedDistance) };
  });
}

function indexStatements(pack: Pack, statements: readonly StatementInput[]): ReadonlyMap<string, StatementInput> {
  const known = indexPack(pack);
  const given = new Map<string, StatementInput>();
  for (const statement of statements) {
    if (!known.has(statement.statementId)) throw new RangeError(`Statement "${statement.statementId}" is not part of the model.`);
    if (given.has(statement.statementId)) throw new RangeError(`Statement "${statement.statementId}" is given twice.`);
    given.set(statement.statementId, statement);
  }
  return given;
}

/** Every unresolved difference next to its level. */
export function minorityReport(entries: readonly StatementEntry[]): MinorityEntry[] {
  return entries
    .filter((entry) => entry.minority.length > 0)
    .map((entry) => ({ statementId: entry.id, text: entry.text, level: entry.level, settledBy: entry.settledBy, sentences: [...entry.minority, ...leadersReason(entry)] }));
}

export function notApplicableEntries(entries: readonly StatementEntry[], statements: readonly StatementInput[]): NotApplicableEntry[] {
  const reasons = new Map(statements.map((statement) => [statement.statementId, statement.notApplicableReason ?? '']));
  return entries
    .filter((entry) => entry.state === 'not-applicable')
    .map(({ id, text }) => ({ statementId: id, text, reason: reasons.get(id) ?? '' }));
}
