import type { CityRole, GateCondition } from '@citymark/access';
import { createTestApp, type TestApp } from '../../../test/test-app';
import { request } from '../../../test/world';
import type { Tx } from '../../platform/transaction';
import { UnitOfWork } from '../../platform/unit-of-work';
import { signedOut, type CurrentViewer } from '../../platform/viewer';
import { ModelModule } from '../model/model.module';
import { aCity, aMember, type TestCity } from '../model/people.fixture';
import { PeopleModule } from '../people/people.module';
import { AdvanceAssessment } from './advance-assessment';
import { AssessmentAccess, judgesArea } from './assessment-access';
import { anAssessment, joinPanel, seen } from './assessment.fixture';
import { AssessmentModule } from './assessment.module';
import { GateProbes } from './gate-probes';
import { NextStepProbes } from './next-step-probes';

describe('what the assessment offers to later features', () => {
  let app: TestApp;
  let city: TestCity;
  let leader: CurrentViewer;
  let id: string;
  const met = new Set<GateCondition>();

  const viewerOf = (personId: string, role: CityRole): CurrentViewer => ({
    ...signedOut({ ip: '127.0.0.1', loopback: true, userAgent: '' }),
    personId,
    rolesByCity: new Map([[city.id, [role]]]),
    within: null,
  });
  const changing = (viewer: CurrentViewer, work: (tx: Tx, access: AssessmentAccess) => Promise<unknown>) =>
    app.get(UnitOfWork).inTransaction(viewer, { operation: 'test', requestId: request(), input: {}, cityId: city.id }, async (tx) => {
      await work(tx, app.get(AssessmentAccess));
      return null;
    });
  const publish = (viewer: CurrentViewer) => changing(viewer, (tx) => app.get(AdvanceAssessment).moveToPublished(tx, viewer, city.id, id));

  beforeAll(async () => {
    app = await createTestApp({ features: [PeopleModule, ModelModule, AssessmentModule] });
    const probes = app.get(GateProbes);
    for (const gate of ['has-targets', 'has-report'] as const) {
      probes.registerGate(gate, () => Promise.resolve({ met: met.has(gate), sentence: `Needs ${gate}.` }));
    }
    city = await aCity(app, 'Espoo');
    const { session } = await city.leader.expect<{ session: { person: { id: string } } }>('{ session { person { id } } }');
    leader = viewerOf(session.person.id, 'leader');
  });
  beforeEach(async () => {
    id = await anAssessment(city);
  });
  afterAll(() => app.close());

  test('an assessment becomes published only from targeting, with every gate met, by somebody who leads', async () => {
    await expect(publish(leader)).rejects.toMatchObject({ code: 'wrong-phase' });
    await app.sql(`update assessment set phase = 'targeting' where id = $1`, [id]);
    met.add('has-targets');
    await expect(publish(leader)).rejects.toMatchObject({ code: 'gate-not-met', sentence: expect.stringContaining('Needs has-report.') });
    met.add('has-report');
    const { personId } = await aMember(app, city, { role: 'evidencer' });
    await expect(publish(viewerOf(personId, 'evidencer'))).rejects.toMatchObject({ code: 'wrong-role' });
    await publish(leader);
    const published = await seen<Record<string, unknown>>(city.leader, { cityId: city.id, id }, 'phase publishedAt changes { from to }');
    expect(published).toEqual({ phase: 'published', publishedAt: expect.any(String), changes: [{ from: 'targeting', to: 'published' }] });
  });

  test('the database refuses a lock of the assessment by anybody who does not lead, whatever the roles say', async () => {
    const { personId } = await aMember(app, city, { role: 'observer' });
    await app.sql(`update assessment set phase = 'targeting' where id = $1`, [id]);
    await expect(publish(viewerOf(personId, 'leader'))).rejects.toMatchObject({ code: 'wrong-role' });
  });

  test('the rule is locked once, and stays as it was locked first', async () => {
    const lockedAt = async () => (await app.sql<{ at: Date | null }>('select rule_locked_at as at from assessment where id = $1', [id]))[0]?.at;
    expect(await lockedAt()).toBeNull();
    await changing(leader, (tx, access) => access.requireAssessment(tx, leader, city.id, id).then((one) => access.lockRule(tx, one)));
    const first = await lockedAt();
    expect(first).toBeInstanceOf(Date);
    await changing(leader, (tx, access) => access.requireAssessment(tx, leader, city.id, id).then((one) => access.lockRule(tx, one)));
    expect(await lockedAt()).toEqual(first);
    expect(await seen(city.leader, { cityId: city.id, id }, 'rule { locked }')).toEqual({ rule: { locked: true } });
  });

  test('statements, participation and absence are read inside the transaction of the caller', async () => {
    await joinPanel(city.leader, { cityId: city.id, id }, { areaIds: ['use-of-data'] });
    await changing(leader, async (tx, access) => {
      const assessment = await access.requireAssessment(tx, leader, city.id, id);
      const statements = await access.loadStatements(tx, assessment);
      expect(statements.map(({ statementId }) => statementId)).toEqual([...assessment.model.places.keys()]);
      const mine = await access.participationOf(tx, leader, assessment);
      expect([judgesArea(mine, 'use-of-data'), judgesArea(mine, 'leadership-governance'), judgesArea(null, 'use-of-data')]).toEqual([
        true,
        false,
        false,
      ]);
      expect(await access.loadAssessment(tx, leader, city.id, request())).toBeNull();
      expect(await access.loadAssessment(tx, leader, request(), id)).toBeNull();
      await expect(access.requireAssessment(tx, leader, city.id, 'none')).rejects.toMatchObject({ code: 'not-in-city' });
    });
  });

  test('a gate has one probe, and steps of several features are told by urgency', async () => {
    expect(() => app.get(GateProbes).registerGate('has-targets', () => Promise.resolve({ met: true, sentence: '' }))).toThrow('has a probe already');
    const step = { sentence: 'Do it.', route: 'vote', done: null, total: null } as const;
    app.get(NextStepProbes).registerNextSteps(() =>
      Promise.resolve([
        { ...step, id: 'later', urgency: 1 },
        { ...step, id: 'now', urgency: 99 },
      ]),
    );
    const { nextSteps } = await seen<{ nextSteps: { id: string }[] }>(city.leader, { cityId: city.id, id }, 'nextSteps { id }');
    expect(nextSteps.map((one) => one.id)).toEqual(['now', 'invite-people', 'assign-statements', 'begin-collecting', 'later']);
  });
});
