import { builtInPack, packHash, statementsOf } from '@citymark/model';
import { buildSnapshot, type ReportInput, type ReportSnapshot, type StatementInput } from '@citymark/report';
import type { Action } from '@citymark/roadmap';

const STATEMENTS = statementsOf(builtInPack);

/** Settled at levels 0 to 5; every ninth with a difference that the minority report prints. */
function statement(statementId: string, index: number): StatementInput {
  const level = (index * 7) % 6;
  const divided = index % 9 === 4;
  const counts = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => (at === level ? 7 : divided && at === 7 ? 2 : 0));
  const sentences = divided ? [`2 of 9 say 7 and give no reason, the median is ${level}.`] : [];
  return {
    statementId,
    applicable: true,
    notApplicableReason: null,
    settlement: { kind: divided ? 'stable-dissent' : 'consensus', level, median: level, reason: '' },
    result: { roundNumber: 2, outcome: divided ? 'stable-dissent' : 'consensus', votes: divided ? 9 : 7, cannotJudge: 0, counts, median: level, agreement: divided ? 0.5 : 1, sentences },
    proposal: level,
    proofCount: 1,
    publicProofs: index % 10 === 0 ? [{ title: `Annual report, chapter ${index}`, sha256: 'ab'.repeat(32) }] : [],
  };
}

const action = (id: string, name: string, statementIndex: number, dependsOn: readonly string[] = []): Action => ({
  id,
  name,
  owner: 'Office for digital services',
  costLow: 120_000,
  costHigh: 180_000,
  effortDays: 90,
  startQuarter: dependsOn.length > 0 ? '2027-Q3' : '2027-Q1',
  endQuarter: dependsOn.length > 0 ? '2028-Q1' : '2027-Q3',
  status: 'agreed',
  uplifts: [{ statementId: STATEMENTS[statementIndex]?.id ?? '', uplift: 1 }],
  dependsOn,
  investment: 'Software and two posts',
  partners: 'The university',
});

/** A whole report of a city with an accented name. */
export function aSnapshot(change: (input: ReportInput) => ReportInput = (input) => input): ReportSnapshot {
  return buildSnapshot(
    change({
      day: '2026-11-20',
      city: { name: 'Žilina', country: 'Slovakia', population: 82_656 },
      assessment: { name: 'First assessment', startDate: '2026-11-02' },
      pack: builtInPack,
      packHash: packHash(builtInPack),
      rule: { id: 'default', name: 'Default', hash: 'cd'.repeat(32), sentences: ['At least 5 votes with a level.'], unexplainedDistance: 3 },
      panel: ['citizens', 'citizens', 'citizens', 'business', 'business', 'council', 'council', 'council', 'council'],
      plan: [{ phase: 'voting', from: '2026-11-12', to: '2026-11-18' }],
      statements: STATEMENTS.map(({ id }, index) => statement(id, index)),
      targets: builtInPack.areas.flatMap((area) => area.subDomains).map(({ id }) => ({
        subDomainId: id,
        importance: 3,
        proposedPriority: 'high',
        factors: [{ id: 'gap', value: 2.5, sentence: '2.5 levels from the as-is to the target.' }],
        decision: { priority: 'high', level: 5.5, due: '2028-06-30', reason: '' },
      })),
      actions: [action('a1', 'Open data office', 50), action('a2', 'One sign-in for all services', 80, ['a1'])],
    }),
  );
}
