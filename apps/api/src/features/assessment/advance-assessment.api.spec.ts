import { TRANSITIONS, type GateCondition, type Phase } from '@citymark/access';
import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { ModelModule } from '../model/model.module';
import { aCity, refusalOf, type TestCity } from '../model/people.fixture';
import { PeopleModule } from '../people/people.module';
import { advance, anAssessment, joinPanel, seen } from './assessment.fixture';
import { AssessmentModule } from './assessment.module';
import { GateProbes } from './gate-probes';

const MEASURED_LATER: readonly GateCondition[] = ['has-proposals', 'no-open-round', 'enough-settled', 'has-targets'];

describe('the life of an assessment', () => {
  let app: TestApp;
  let espoo: TestCity;
  const shut = new Set<GateCondition>();

  const refusedAdvance = (client: TestClient, id: string, to: Phase, reason?: string) =>
    refusalOf(client, 'advanceAssessment', { cityId: espoo.id, id, to, reason });

  beforeAll(async () => {
    app = await createTestApp({ features: [PeopleModule, ModelModule, AssessmentModule] });
    // Later features measure these; here the test opens and shuts them. Nobody measures has-report.
    const probes = app.get(GateProbes);
    for (const gate of MEASURED_LATER) probes.registerGate(gate, () => Promise.resolve({ met: !shut.has(gate), sentence: `Sentence of ${gate}.` }));
    espoo = await aCity(app, 'Espoo');
  });
  beforeEach(() => shut.clear());
  afterAll(() => app.close());

  test('it goes through all phases that can be reached by advancing, and back with a reason', async () => {
    const id = await anAssessment(espoo, { name: 'Whole life' });
    await joinPanel(espoo.leader, { cityId: espoo.id, id });
    const steps: [Phase, string?][] = [
      ['collecting'],
      ['preparing', 'Wrong people'],
      ['collecting'],
      ['voting'],
      ['collecting', 'More proof'],
      ['voting'],
      ['targeting'],
      ['voting', 'One more round'],
      ['targeting'],
    ];
    for (const [to, reason] of steps) expect(await advance(espoo.leader, { cityId: espoo.id, id }, to, reason)).toBe(to);
    const { changes } = await seen<{ changes: { from: Phase; to: Phase; reason: string; by: string }[] }>(
      espoo.leader,
      { cityId: espoo.id, id: id },
      'changes { from to reason by }',
    );
    expect(changes.map(({ to, reason }) => [to, reason])).toEqual(steps.map(([to, reason]) => [to, reason ?? '']));
    expect(new Set(changes.map(({ by }) => by)).size).toBe(1);
    const events = await app.sql<{ body: string }>(`select body from audit_event where city_id = $1 and kind = 'assessment.moved'`, [espoo.id]);
    expect(events.filter(({ body }) => body.includes(id))).toHaveLength(steps.length);

    // What publishing a report does, without the report.
    await app.sql(`update assessment set phase = 'published', published_at = now() where id = $1`, [id]);
    expect(await advance(espoo.leader, { cityId: espoo.id, id }, 'archived')).toBe('archived');
    const { transitions } = await seen<{ transitions: unknown[] }>(espoo.leader, { cityId: espoo.id, id: id }, 'transitions { to }');
    expect(transitions).toEqual([]);
  });

  test('every way that is not in the table is refused', async () => {
    const id = await anAssessment(espoo, { name: 'No way' });
    const phases: Phase[] = ['preparing', 'collecting', 'voting', 'targeting', 'published', 'archived'];
    for (const from of phases) {
      await app.sql('update assessment set phase = $2 where id = $1', [id, from]);
      for (const to of phases.filter((phase) => phase !== 'published' && !TRANSITIONS.some((way) => way.from === from && way.to === phase))) {
        expect(await refusedAdvance(espoo.leader, id, to, 'Because')).toMatchObject({
          code: to === from ? 'already-in-phase' : 'no-such-way',
          field: 'to',
        });
      }
    }
  });

  test('published is reached by publishing the report only', async () => {
    const id = await anAssessment(espoo, { name: 'Unpublished' });
    await app.sql(`update assessment set phase = 'targeting' where id = $1`, [id]);
    expect(await refusedAdvance(espoo.leader, id, 'published')).toEqual({
      code: 'publish-the-report',
      sentence: 'An assessment is published by publishing its report; do that instead.',
      field: 'to',
    });
    const { transitions } = await seen<{ transitions: { to: Phase; possible: boolean; gates: unknown[] }[] }>(
      espoo.leader,
      { cityId: espoo.id, id: id },
      'transitions { to possible gates { id met sentence } }',
    );
    expect(transitions.find(({ to }) => to === 'published')).toEqual({
      to: 'published',
      possible: false,
      gates: [
        { id: 'has-targets', met: true, sentence: 'Sentence of has-targets.' },
        { id: 'has-report', met: false, sentence: 'This cannot be measured yet.' },
      ],
    });
  });

  test('a gate that is not met refuses in its own words and changes nothing', async () => {
    const id = await anAssessment(espoo, { name: 'Gates' });
    await advance(espoo.leader, { cityId: espoo.id, id }, 'collecting');
    shut.add('has-proposals');
    expect(await refusedAdvance(espoo.leader, id, 'voting')).toEqual({
      code: 'gate-not-met',
      sentence: expect.stringMatching(/^The assessment cannot go on yet\. Nobody takes part yet: .* Sentence of has-proposals\.$/),
      field: null,
    });
    const { phase, transitions } = await seen<{ phase: Phase; transitions: unknown[] }>(
      espoo.leader,
      { cityId: espoo.id, id: id },
      'phase transitions { to back needsReason possible gates { id met } }',
    );
    expect(phase).toBe('collecting');
    expect(transitions).toEqual([
      {
        to: 'voting',
        back: false,
        needsReason: false,
        possible: false,
        gates: [
          { id: 'has-participants', met: false },
          { id: 'has-proposals', met: false },
        ],
      },
      { to: 'preparing', back: true, needsReason: true, possible: true, gates: [] },
    ]);
  });

  test.each([undefined, '', '   '])('going back with the reason %j is refused', async (reason) => {
    const id = await anAssessment(espoo, { name: 'Back' });
    await advance(espoo.leader, { cityId: espoo.id, id }, 'collecting');
    expect(await refusedAdvance(espoo.leader, id, 'preparing', reason)).toMatchObject({ code: 'reason-needed', field: 'reason' });
  });

  test('two who advance at once change the phase once', async () => {
    const id = await anAssessment(espoo, { name: 'Race' });
    const results = await Promise.allSettled([
      advance(espoo.leader, { cityId: espoo.id, id }, 'collecting'),
      advance(espoo.leader, { cityId: espoo.id, id }, 'collecting'),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await seen<{ changes: unknown[] }>(espoo.leader, { cityId: espoo.id, id: id }, 'changes { to }')).changes).toHaveLength(1);
  });
});
