import { readSnapshot, type ReportSnapshot } from '@citymark/report';
import { createTestApp, type TestApp } from '../../../test/test-app';
import { RoadmapModule } from '../roadmap/roadmap.module';
import { dayFromNow, levelAt, STATEMENT_IDS, SUB_DOMAIN_IDS } from '../targets/settled.fixture';
import { TargetsModule } from '../targets/targets.module';
import { Panel, UP_TO_VOTING } from '../voting/voting.fixture';
import { ReportModule } from './report.module';

const WORDS_OF_A_VOTER = 'Ludmila from the third floor told me so.';

/** From real votes to the printed number: nothing is written past the API. */
describe('a report of real votes', () => {
  let app: TestApp;
  let snapshot: ReportSnapshot;
  const [first = '', second = ''] = STATEMENT_IDS;

  beforeAll(async () => {
    app = await createTestApp({ features: [...UP_TO_VOTING, TargetsModule, RoadmapModule, ReportModule] });
    const panel = await Panel.of(app, { stakeholders: 6, groups: ['citizens', 'citizens', 'citizens', 'business', 'council', 'council'] });
    const { leader, cityId, assessmentId } = panel.city;
    const proof = { statementIds: [second], kind: 'link', url: 'https://city.example/budget', title: 'Budget 2026', visibility: 'public' };
    await leader.mutate('addEvidence', panel.input(proof), '... on Evidence { id }');
    await leader.mutate('addEvidence', panel.input({ ...proof, title: 'Minutes of a closed meeting', visibility: 'city' }), '... on Evidence { id }');
    const roundId = await panel.open(null);
    for (const [index, person] of panel.city.stakeholders.entries()) {
      const far = index === 5;
      const votes = STATEMENT_IDS.map((statementId, at) =>
        far && at === 0 ? { statementId, level: 7, confidence: 'high', reason: WORDS_OF_A_VOTER } : { statementId, level: levelAt(at), confidence: 'high' },
      );
      await person.mutate('castVotes', panel.input({ roundId, votes }), '... on Assessment { id }');
    }
    await panel.close(roundId);
    await panel.decide(first, 3, 'The proof came after the vote.');
    await leader.mutate('advanceAssessment', { requestId: crypto.randomUUID(), cityId, id: assessmentId, to: 'targeting' }, '... on Assessment { id }');
    for (const subDomainId of SUB_DOMAIN_IDS) {
      await leader.mutate('setTarget', panel.input({ subDomainId, priority: 'low', importance: 1, level: 5.5, due: dayFromNow(200) }), '... on Target { set }');
    }
    const report = await leader.mutate<{ snapshot: string }>('publishReport', panel.input({}), '... on Report { snapshot }');
    snapshot = readSnapshot(report.snapshot);
  });
  afterAll(() => app.close());

  const entry = (statementId: string) => {
    const found = snapshot.statements.find(({ id }) => id === statementId);
    if (!found) throw new Error(`${statementId} is not in the report`);
    return found;
  };

  test('has the levels and votes that were cast', () => {
    expect(entry(second)).toMatchObject({ state: 'settled', settledBy: 'consensus', level: levelAt(1), median: levelAt(1), votes: 6, agreement: 1, minority: [] });
    expect(entry(second).distribution?.[levelAt(1)]).toBe(6);
    expect(snapshot.settled).toEqual({ consensus: 99, stableDissent: 0, leader: 1, open: 0, notApplicable: 0 });
  });

  test("prints the leader's reason and the difference next to the level", () => {
    expect(entry(first)).toMatchObject({ settledBy: 'leader', level: 3, reason: 'The proof came after the vote.' });
    const [minority] = snapshot.minority;
    expect(minority).toMatchObject({ statementId: first, level: 3 });
    expect(minority?.sentences).toContain("The leader settled 3, the panel's median was 1.");
    expect(minority?.sentences.join(' ')).toContain('1 of 6');
  });

  test('counts the panel by group and folds groups of fewer than three', () => {
    expect(snapshot.panel).toEqual({ people: 6, groups: [{ group: 'citizens', people: 3 }, { group: 'other', people: 3 }] });
  });

  test('names public proof and only counts the rest', () => {
    expect(entry(second)).toMatchObject({ proofCount: 2, publicProofs: [{ title: 'Budget 2026', sha256: null }] });
    expect(JSON.stringify(snapshot)).not.toContain('closed meeting');
  });

  test("holds neither a voter's words nor anybody's name", async () => {
    const text = JSON.stringify(snapshot);
    expect(text).not.toContain(WORDS_OF_A_VOTER);
    const people = await app.sql<{ name: string; email: string }>("select name, email from member where name <> ''");
    expect(people.length).toBeGreaterThanOrEqual(7);
    for (const { name, email } of people) {
      expect(text).not.toContain(`"${name}"`);
      expect(text).not.toContain(email);
    }
  });

  test('lets the dissent raise the proposed priority', () => {
    const dissent = (subDomain: number) => snapshot.targets[subDomain]?.factors.find(({ id }) => id === 'dissent')?.value ?? Number.NaN;
    expect(dissent(0)).toBeGreaterThan(1);
    expect(dissent(1)).toBe(1);
  });
});
