import { builtInPack } from '@citymark/model';
import { createTestApp, type TestApp } from '../../../test/test-app';
import type { TestClient } from '../../../test/test-client';
import { request } from '../../../test/world';
import { ModelModule } from '../model/model.module';
import { aCity, aMember, refusalOf, type TestCity } from '../model/people.fixture';
import { PeopleModule } from '../people/people.module';
import { anAssessment, joinPanel, seen } from './assessment.fixture';
import { AssessmentModule } from './assessment.module';

describe('the panel and its plan', () => {
  let app: TestApp;
  let espoo: TestCity;

  beforeAll(async () => {
    app = await createTestApp({ features: [PeopleModule, ModelModule, AssessmentModule] });
    espoo = await aCity(app, 'Espoo');
  });
  afterAll(() => app.close());

  test('a leader and a deputy join once, for a group, everywhere or in areas', async () => {
    const id = await anAssessment(espoo, { name: 'Panel' });
    const deputy = await aMember(app, espoo, { role: 'deputy' });
    expect(await joinPanel(espoo.leader, { cityId: espoo.id, id })).toMatchObject({ group: 'administration', internal: true, areaIds: null });
    expect(await joinPanel(deputy.client, { cityId: espoo.id, id }, { group: 'council', areaIds: ['use-of-data'] })).toMatchObject({
      personId: deputy.personId,
      name: deputy.name,
      areaIds: ['use-of-data'],
    });
    const join = { cityId: espoo.id, assessmentId: id, group: 'council' };
    expect(await refusalOf(deputy.client, 'joinAsStakeholder', join)).toMatchObject({ code: 'already-takes-part' });
    expect(await refusalOf(espoo.leader, 'joinAsStakeholder', { ...join, areaIds: ['moon'] })).toMatchObject({
      code: 'unknown-area',
      field: 'areaIds',
    });
    const { participants } = await seen<{ participants: { name: string }[] }>(deputy.client, { cityId: espoo.id, id: id }, 'participants { name }');
    expect(participants).toHaveLength(2);
  });

  test('a stakeholder sees only themselves and cannot widen their areas; an observer cannot let themselves in', async () => {
    const id = await anAssessment(espoo, { name: 'Narrow' });
    await joinPanel(espoo.leader, { cityId: espoo.id, id });
    const invited = { role: 'stakeholder', assessmentId: id, group: 'citizens', internal: false, areaIds: ['use-of-data'] } as const;
    const { client, personId, name } = await aMember(app, espoo, invited);
    const me = { personId, name, group: 'citizens', internal: false, areaIds: ['use-of-data'] };
    const fields = 'personId name group internal areaIds';
    expect(await seen(client, { cityId: espoo.id, id }, `participants { ${fields} } myParticipation { ${fields} }`)).toEqual({
      participants: [me],
      myParticipation: me,
    });
    const join = { cityId: espoo.id, assessmentId: id, group: 'council' };
    expect(await refusalOf(client, 'joinAsStakeholder', join)).toMatchObject({ code: 'not-staff' });
    const observer = await aMember(app, espoo, { role: 'observer' });
    expect(await refusalOf(observer.client, 'joinAsStakeholder', join)).toMatchObject({ code: 'not-staff' });
    expect((await seen<{ participants: unknown[] }>(espoo.leader, { cityId: espoo.id, id: id }, 'participants { name }')).participants).toHaveLength(
      2,
    );
  });

  test('nobody is invited to an area that the model does not have, or once the targets are being set', async () => {
    const id = await anAssessment(espoo, { name: 'Invitations' });
    const invite = (changes: Record<string, unknown>) =>
      refusalOf(espoo.leader, 'invite', { cityId: espoo.id, email: 'sanna@example.org', role: 'stakeholder', assessmentId: id, group: 'citizens', internal: false, ...changes });
    expect(await invite({ areaIds: ['use-of-data', 'moon'] })).toEqual({ code: 'unknown-area', field: 'areaIds', sentence: 'The model of this assessment has no area moon.' });
    expect(await invite({ assessmentId: request() })).toMatchObject({ code: 'assessment-unknown' });
    await app.sql(`update assessment set phase = 'targeting' where id = $1`, [id]);
    expect(await invite({ areaIds: ['use-of-data'] })).toMatchObject({ code: 'panel-over', field: 'assessmentId' });
    expect(await app.outbox('sanna@example.org')).toEqual([]);
    await app.sql(`update assessment set phase = 'voting' where id = $1`, [id]);
    expect(await invite({ areaIds: ['use-of-data'] })).toBeNull();
  });

  test('nobody joins once the targets are being set', async () => {
    const id = await anAssessment(espoo, { name: 'Late' });
    await app.sql(`update assessment set phase = 'targeting' where id = $1`, [id]);
    expect(await refusalOf(espoo.leader, 'joinAsStakeholder', { cityId: espoo.id, assessmentId: id, group: 'other' })).toMatchObject({
      code: 'wrong-phase',
    });
  });

  test('the next steps are those of the viewer, the most urgent first', async () => {
    const id = await anAssessment(espoo, { name: 'Steps' });
    const evidencer = await aMember(app, espoo, { role: 'evidencer' });
    const steps = async (client: TestClient) =>
      (
        await seen<{ nextSteps: { id: string; done: number | null; total: number | null }[] }>(
          client,
          { cityId: espoo.id, id: id },
          'nextSteps { id done total }',
        )
      ).nextSteps;
    expect(await steps(espoo.leader)).toEqual([
      { id: 'invite-people', done: 0, total: 5 },
      { id: 'assign-statements', done: 0, total: 100 },
      { id: 'begin-collecting', done: null, total: null },
    ]);
    expect(await steps(evidencer.client)).toEqual([]);
    const { statements } = await seen<{ statements: { statementId: string }[] }>(
      espoo.leader,
      { cityId: espoo.id, id: id },
      'statements { statementId }',
    );
    const statementIds = statements.map(({ statementId }) => statementId);
    await espoo.leader.mutate(
      'assignStatements',
      { requestId: request(), cityId: espoo.id, assessmentId: id, statementIds, personId: evidencer.personId },
      '... on Assessment { id }',
    );
    expect((await steps(espoo.leader)).map((step) => step.id)).toEqual(['invite-people', 'begin-collecting']);
    expect(await steps(evidencer.client)).toEqual([{ id: 'gather-proof', done: null, total: 100 }]);
  });

  test('the long texts of the model come to people of the city, once and for all', async () => {
    const id = await anAssessment(espoo, { name: 'Texts' });
    const path = `/assessments/${espoo.id}/${id}/texts.json`;
    const response = await espoo.leader.fetch(path);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, max-age=31536000, immutable']);
    const texts = (await response.json()) as Record<string, { why: string; levels: { level: number; text: string }[] }>;
    const statements = builtInPack.areas.flatMap(({ subDomains }) => subDomains.flatMap((part) => part.statements));
    expect(Object.keys(texts)).toEqual(statements.map((one) => one.id));
    expect(texts[statements[0]?.id ?? '']).toEqual({
      why: statements[0]?.why,
      levels: [0, 3, 5, 7].map((level) => ({ level, text: statements[0]?.levels[level as 0 | 3 | 5 | 7] })),
    });
    const plain = await espoo.leader.fetch(path, { headers: { 'accept-encoding': 'identity' } });
    expect([plain.headers.get('content-encoding'), await plain.json()]).toEqual([null, texts]);
    expect((await app.client().fetch(path)).status).not.toBe(200);
  });

  test('the plan is served as a calendar file', async () => {
    const id = await anAssessment(espoo, { name: 'Spring; first, round' });
    const response = await espoo.leader.fetch(`/assessments/${espoo.id}/${id}/plan.ics`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const text = await response.text();
    expect(text).toContain('SUMMARY:Preparing: Spring\\; first\\, round\\, Espoo\r\n');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    expect(await (await espoo.leader.fetch(`/assessments/${espoo.id}/${id}/plan.ics`)).text()).toBe(text);
    expect((await app.client().fetch(`/assessments/${espoo.id}/${id}/plan.ics`)).status).not.toBe(200);
  });
});
