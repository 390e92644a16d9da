import { builtInPack, packHash, statementsOf, type Pack } from '@citymark/model';
import type { Action } from '@citymark/roadmap';
import type { ReportInput, StatementInput } from './report-input';

const GROUPS = ['administration', 'administration', 'administration', 'administration', 'citizens', 'citizens', 'citizens', 'business', 'business', 'business', 'council', 'academia', 'academia'];

/** Votes around a level that differs from sub-domain to sub-domain; every eleventh statement is divided. */
export function sampleStatement(statementId: string, index: number): StatementInput {
  const base: StatementInput = { statementId, applicable: true, notApplicableReason: null, settlement: null, result: null, proposal: null, proofCount: 0, publicProofs: [] };
  if (index === 47) return { ...base, applicable: false, notApplicableReason: 'The region, not the city, runs this service.' };
  if (index === 88) return base;
  const level = 1 + ((Math.floor(index / 5) * 7) % 4) + ((index * 5) % 3);
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  counts[level] = 8;
  counts[level - 1] = 3;
  const divided = index % 11 === 10;
  if (divided) counts[7] = 2;
  const votes = counts.reduce((sum, count) => sum + count, 0);
  const sentences = divided ? [`2 of ${votes} say 7 and give no reason.`] : [`100 % of the votes are within 1 of the median ${level}.`];
  return {
    ...base,
    settlement: { kind: divided ? (index % 2 === 0 ? 'leader' : 'stable-dissent') : 'consensus', level: divided && index % 2 === 0 ? level + 1 : level, median: level, reason: divided && index % 2 === 0 ? 'The service has been in place since spring, the panel saw the state of winter.' : '' },
    result: { roundNumber: divided ? 2 : 1, outcome: divided ? 'stable-dissent' : 'consensus', votes, cannotJudge: index % 4 === 0 ? 1 : 0, counts, median: level, agreement: divided ? 0.55 : 0.86, sentences },
    proposal: Math.min(7, level + (index % 3 === 0 ? 1 : 0)),
    proofCount: index % 3,
    publicProofs: index % 6 === 2 ? [{ title: 'Budget 2026, page 14', sha256: 'ab'.repeat(32) }] : [],
  };
}

export const sampleAction = (id: string, name: string, changes: Partial<Action> = {}): Action => ({
  id,
  name,
  owner: 'Digital office',
  costLow: 120_000,
  costHigh: 180_000,
  effortDays: 90,
  startQuarter: '2027-Q1',
  endQuarter: '2027-Q3',
  status: 'agreed',
  uplifts: [],
  dependsOn: [],
  investment: '',
  partners: '',
  ...changes,
});

/** A whole assessment of the built-in model, made by arithmetic alone. */
export function sampleReport(changes: Partial<ReportInput> = {}, pack: Pack = builtInPack): ReportInput {
  const ids = statementsOf(pack).map(({ id }) => id);
  const uplift = (index: number, levels: number) => ({ statementId: ids[index] ?? '', uplift: levels });
  return {
    day: '2026-11-20',
    city: { name: 'Žilina', country: 'Slovakia', population: 82_656 },
    assessment: { name: 'First assessment 2026', startDate: '2026-11-02' },
    pack,
    packHash: packHash(pack),
    rule: { id: 'default', name: 'Default', hash: 'cd'.repeat(32), sentences: ['At least 5 votes with a level.', 'At least 70 % of the votes within 1 of the median.', "Agreement (van der Eijk's A) of at least 0.6."], unexplainedDistance: 3 },
    panel: GROUPS,
    plan: [{ phase: 'preparing', from: '2026-11-02', to: '2026-11-03' }, { phase: 'collecting', from: '2026-11-04', to: '2026-11-11' }, { phase: 'voting', from: '2026-11-12', to: '2026-11-18' }, { phase: 'targeting', from: '2026-11-19', to: '2026-11-20' }],
    statements: ids.map(sampleStatement),
    targets: pack.areas.flatMap((area) => area.subDomains).map(({ id }, index) => ({
      subDomainId: id,
      importance: 1 + (index % 5),
      proposedPriority: 'high' as const,
      factors: [{ id: 'gap', value: 1.6, sentence: '1.6 levels from the as-is to the target.' }, { id: 'importance', value: 1.25, sentence: 'Its importance to the city is 4 of 5.' }, { id: 'peers', value: 1, sentence: 'No comparison with other cities, so this counts as neutral.' }, { id: 'dissent', value: 1.1, sentence: "The stakeholders' dissent is 0.2 on a scale from 0 to 1." }],
      decision: index === 19 ? null : { priority: index % 7 === 0 ? ('critical' as const) : ('medium' as const), level: 4 + (index % 4) / 2, due: '2028-06-30', reason: '' },
    })),
    actions: [
      sampleAction('a1', 'Open data office and catalogue', { uplifts: [uplift(50, 2), uplift(51, 1)], investment: 'Catalogue software and two posts', partners: 'The university and the neighbouring cities' }),
      sampleAction('a2', 'One sign-in for all city services', { startQuarter: '2027-Q3', endQuarter: '2028-Q2', dependsOn: ['a1'], costLow: 400_000, costHigh: 650_000, uplifts: [uplift(25, 1), uplift(80, 2)], status: 'proposed' }),
      sampleAction('a3', 'Participatory budget in every district', { owner: 'Mayor’s office', startQuarter: '2027-Q2', endQuarter: '2028-Q1', costLow: 50_000, costHigh: 50_000, uplifts: [uplift(30, 2)], status: 'under-way' }),
      sampleAction('a4', 'Paper map of the sensors', { status: 'dropped', uplifts: [uplift(90, 1)] }),
    ],
    ...changes,
  };
}
