import { DEFAULT_RULE, PRESETS, ruleHash } from '@citymark/consensus';
import { createTestApp, type TestApp } from '../../../test/test-app';
import { anInvited, request } from '../../../test/world';
import { TargetsModule } from '../targets/targets.module';
import { Panel, UP_TO_VOTING, answerOf, type RefusalOfTest } from '../voting/voting.fixture';
import { termsHash } from './terms';

interface RuleOfTest {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
  readonly locked: boolean;
  readonly lockedAt: string | null;
  readonly termsHash: string | null;
  readonly minimumVotes: number;
  readonly sentences: string[];
  readonly weights: { id: string; weight: number }[];
  readonly groups: string[];
}

describe('the choice of a rule', () => {
  let app: TestApp;
  let panel: Panel;

  beforeAll(async () => {
    app = await createTestApp({ features: [...UP_TO_VOTING, TargetsModule] });
    panel = await Panel.of(app, { stakeholders: 6, observers: 1 });
  });
  afterAll(() => app.close());

  const choose = (ruleId: string, weights: unknown = null, as = panel.city.leader) => answerOf<RefusalOfTest>(as, 'chooseRule', panel.input({ ruleId, weights }), '... on Assessment { id }');
  const rule = async (as = panel.city.leader): Promise<RuleOfTest> => {
    const query = 'query ($c: ID!, $a: ID!) { assessment(cityId: $c, id: $a) { rule { id name hash locked lockedAt termsHash minimumVotes sentences weights { id weight } groups } } }';
    return (await as.expect<{ assessment: { rule: RuleOfTest } }>(query, { c: panel.city.cityId, a: panel.city.assessmentId })).assessment.rule;
  };
  const events = (kind: string) => app.sql<{ data: Record<string, unknown> }>("select body::jsonb -> 'data' as data from audit_event where kind = $1 order by seq", [kind]);

  test('every published rule is offered, with its words, source and hash', async () => {
    const query = '{ rulePresets { id name hash minimumVotes sentences source note } }';
    const { rulePresets } = await panel.person(0).expect<{ rulePresets: { id: string; hash: string; sentences: string[]; source: string; note: string }[] }>(query);
    expect(rulePresets.map(({ id, hash }) => [id, hash])).toEqual(PRESETS.map((preset) => [preset.rule.id, ruleHash(preset.rule)]));
    expect(rulePresets.every(({ sentences, source, note }) => sentences.length > 2 && source !== '' && note !== '')).toBe(true);
    expect((await app.client().graphql(query)).errors).not.toEqual([]);
  });

  test('a leader changes it as often as they like before the first round, and everybody reads it', async () => {
    expect(await rule()).toMatchObject({ id: 'default', hash: ruleHash(DEFAULT_RULE), locked: false, lockedAt: null, termsHash: null, weights: [] });
    for (const { rule: preset } of PRESETS) {
      expect(await choose(preset.id)).toMatchObject({ __typename: 'Assessment' });
      expect(await rule(panel.city.observers[0])).toMatchObject({ id: preset.id, name: preset.name, hash: ruleHash(preset), minimumVotes: preset.minimumVotes });
    }
    expect((await events('rule.chosen')).at(-1)?.data).toMatchObject({ ruleId: 'ipras', ruleHash: (await rule()).hash });
  });

  test('weights are kept when another rule is chosen, in the model\'s order, and 1 says nothing', async () => {
    const area = panel.boards[0]?.areaId ?? '';
    const weights = [{ id: 'vision-strategy', weight: 1 }, { id: 'participation', weight: 2.5 }, { id: area, weight: 2 }];
    expect(await choose('ipras', weights)).toMatchObject({ __typename: 'Assessment' });
    await choose('mode-rule');
    expect((await rule()).weights).toEqual([{ id: area, weight: 2 }, { id: 'participation', weight: 2.5 }]);
  });

  test.each([
    ['a rule that does not exist', 'lucky', null, 'There is no rule of this name; choose one from the list.'],
    ['a rule of every object', 'constructor', null, 'There is no rule of this name; choose one from the list.'],
    ['a weight of something else', 'default', [{ id: 'parks', weight: 2 }], 'The model of this assessment has no sub-domain parks.'],
    ['a weight twice', 'default', [{ id: 'participation', weight: 2 }, { id: 'participation', weight: 3 }], 'The weight of participation is given twice.'],
    ['a weight of 0', 'default', [{ id: 'participation', weight: 0 }], 'Weights 1, weight must be a number from 0.1 to 10.'],
    ['a weight of 11', 'default', [{ id: 'participation', weight: 11 }], 'Weights 1, weight must be a number from 0.1 to 10.'],
  ])('%s is refused and changes nothing', async (_, ruleId, weights, sentence) => {
    const before = await rule();
    expect((await choose(ruleId, weights)).sentence).toBe(sentence);
    expect(await rule()).toEqual(before);
  });

  test('nobody else chooses it', async () => {
    for (const person of [panel.person(0), panel.city.observers[0], panel.city.evidencers[0]]) expect((await choose('ipras', null, person)).code).toBe('wrong-role');
  });

  test('the first round locks rule, weights and groups under one hash, which is shown, stored and recorded', async () => {
    await choose('rising-bar');
    const before = await rule();
    const statement = panel.statement(0);
    const round = await panel.open([statement]);
    const locked = await rule();
    const weights = { areas: { [panel.boards[0]?.areaId ?? '']: 2 }, subDomains: { participation: 2.5 } };
    expect(locked).toEqual({ ...before, locked: true, lockedAt: expect.any(String), termsHash: termsHash(before.hash, weights) });
    expect(locked.groups).toHaveLength(7);
    expect((await events('round.opened')).at(-1)?.data).toMatchObject({ ruleHash: locked.hash, termsHash: locked.termsHash });
    const refused = await choose('default');
    expect(refused).toMatchObject({ code: 'rule-locked', sentence: 'The rule was locked when the first round opened. It cannot be changed any more.' });
    // Six of ten high are enough in round 1 under this rule; under the default they would not be.
    await panel.vote(round, statement, [[6], [6], [6], [7], [3], [3]]);
    await panel.close(round);
    expect((await panel.board(statement)).result).toMatchObject({ outcome: 'consensus' });
    await panel.open([panel.statement(1)]).then((second) => panel.close(second));
    expect(await rule()).toEqual(locked);
  });

  test('past the program the database keeps what is locked, and a rule that somebody bent judges nobody', async () => {
    const id = panel.city.assessmentId;
    for (const change of [`rule = '{}'`, `rule_hash = 'x'`, `weights = '{}'`, `terms_hash = 'x'`, 'rule_locked_at = null']) {
      await expect(app.sql(`update assessment set ${change} where id = $1`, [id])).rejects.toThrow('the rule is locked');
    }
    await app.sql('alter table assessment disable trigger assessment_rule_locked');
    const bend = (rule: string) => app.sql('update assessment set rule = $2::jsonb where id = $1', [id, rule]);
    const [kept] = await app.sql<{ rule: unknown }>('select rule from assessment where id = $1', [id]);
    await bend(JSON.stringify({ ...DEFAULT_RULE, minimumVotes: 3 }));
    const query = 'query ($c: ID!, $a: ID!) { assessment(cityId: $c, id: $a) { id } }';
    expect((await panel.city.leader.graphql(query, { c: panel.city.cityId, a: id })).errors).not.toEqual([]);
    await bend(JSON.stringify(kept?.rule));
    await app.sql('alter table assessment enable trigger assessment_rule_locked');
    expect((await rule()).id).toBe('rising-bar');
  });

  test('whoever has voted stays in their group, also when they are invited again for another', async () => {
    const { leader, cityId, assessmentId } = panel.city;
    const statement = panel.statement(2);
    const round = await panel.open([statement]);
    const voter = await anInvited(app, leader, { cityId, role: 'stakeholder', assessmentId, group: 'utilities', internal: false });
    await answerOf(voter, 'castVote', panel.input({ roundId: round, statementId: statement, level: 3, confidence: 'high' }));
    const { session } = await voter.expect<{ session: { person: { id: string } } }>('{ session { person { id } } }');
    const group = async () => (await app.sql('select stakeholder_group as is from participant where person_id = $1', [session.person.id]))[0]?.is as string;
    await app.sql(`update participant set stakeholder_group = 'council' where person_id = $1`, [session.person.id]);
    expect(await group()).toBe('utilities');
    await leader.mutate('endMembership', { requestId: request(), cityId, personId: session.person.id }, '... on City { id }');
    await leader.mutate('invite', { requestId: request(), cityId, email: voter.email, role: 'stakeholder', assessmentId, group: 'council', internal: false }, '... on Invitation { id }');
    const token = (await app.outbox(voter.email)).at(-1)?.body.match(/#([\w-]{16,})/)?.[1];
    await voter.mutate('acceptInvitation', { token, name: 'Back Again' }, '... on InvitationAccepted { cityId }');
    expect(await group()).toBe('utilities');
    await panel.close(round);
  });

  test('the locked weights count in the figures', async () => {
    const first = panel.boards.filter(({ areaId }) => areaId === panel.boards[0]?.areaId).map(({ statementId }) => statementId);
    await app.sql(`insert into settlement (city_id, assessment_id, statement_id, kind, level, settled_by, reason)
      select s.city_id, s.assessment_id, s.statement_id, 'leader', case when s.statement_id = any ($2) then 6 else 2 end, a.created_by, 'x'
      from assessment_statement s join assessment a on a.city_id = s.city_id and a.id = s.assessment_id where s.assessment_id = $1 on conflict on constraint settlement_pk do update set level = excluded.level`, [panel.city.assessmentId, first]);
    const query = 'query ($c: ID!, $a: ID!) { assessment(cityId: $c, id: $a) { rollUp { overall { mean } areas { id mean } } } }';
    const { assessment } = await panel.city.leader.expect<{ assessment: { rollUp: { overall: { mean: number }; areas: { id: string; mean: number }[] } } }>(query, { c: panel.city.cityId, a: panel.city.assessmentId });
    const { areas, overall } = assessment.rollUp;
    const weighted = areas.reduce((sum, { mean }, at) => sum + mean * (at === 0 ? 2 : 1), 0) / (areas.length + 1);
    expect(overall.mean).toBeCloseTo(weighted, 12);
    expect(overall.mean).not.toBeCloseTo(areas.reduce((sum, { mean }) => sum + mean, 0) / areas.length, 6);
  });
});
