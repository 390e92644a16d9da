import { createTestApp, type TestApp } from '../test-app';
import { ACTION_CASES, PHASE_CASES, REPORT_CASES } from './action-cases';
import { unclear } from './clear-sentence';
import { COMMENT_CASES } from './comment-cases';
import { fingerprint } from './fingerprint';
import { PACK_CASES } from './pack-cases';
import { REQUEST_CASES } from './request-cases';
import { RIGHT, sending, type MutationName } from './right-input';
import { SETTING_CASES } from './setting-cases';
import { TEXT_CASES } from './text-cases';
import { told } from './told';
import { buildTown, type Town } from './town.fixture';
import { CLEANED_NAMES, upload, UPLOAD_CASES } from './upload-cases';
import { VOTE_CASES } from './vote-cases';

const TABLE = [...VOTE_CASES, ...COMMENT_CASES, ...TEXT_CASES, ...ACTION_CASES, ...PHASE_CASES, ...REPORT_CASES, ...REQUEST_CASES, ...UPLOAD_CASES, ...PACK_CASES, ...SETTING_CASES];

describe('a wrong input is told in a clear sentence, and changes nothing', () => {
  let app: TestApp;
  let town: Town;

  beforeAll(async () => {
    app = await createTestApp({ config: { production: true } });
    town = await buildTown(app);
  });
  afterAll(() => app.close());

  test.each(TABLE.map((row) => [row.at, row.what, row] as const))('%s: %s', async (_at, _what, { says, send }) => {
    const before = await fingerprint(app);
    const { status, sentences, accepted } = await send(town);
    expect(await fingerprint(app)).toEqual(before);
    expect({ status, sentences, accepted }).toMatchObject({ accepted: false });
    expect(sentences.flatMap(unclear)).toEqual([]);
    expect(sentences.join(' ')).toMatch(says);
    expect(status).toBeLessThan(500);
  });

  test.each(['assessment', 'city', 'modelPack', 'comparison', 'search'])('%s: asked for by a wrong identifier it is as if it did not exist', async (field) => {
    const query = {
      assessment: 'query ($id: ID!) { assessment(cityId: $id, id: $id) { id } }',
      city: 'query ($id: ID!) { city(id: $id) { id } }',
      modelPack: 'query ($id: ID!) { modelPack(id: $id) { id } }',
      comparison: 'query ($id: ID!) { comparison(cityId: $id, assessmentId: $id, filter: {}) { sentence } }',
      search: 'query ($id: ID!) { search(cityId: $id, assessmentId: $id, text: "data") { statements { text } } }',
    }[field] as string;
    for (const id of [town.foreignCityId, '0192f000-0000-7000-8000-00000000dead', 'nothing', '', "' or 1=1 --", '\u0000', '\ud800', 'x'.repeat(10_000)]) {
      expect([id.slice(0, 20), await town.people.leader.expect(query, { id })]).toEqual([id.slice(0, 20), { [field]: null }]);
    }
  });

  test.each(CLEANED_NAMES)('a file whose name has %s keeps what is harmless of it', async (_what, name, kept) => {
    const response = await upload(town.people.leader, town.cityId, [{ name, content: 'proof' }]);
    expect([response.status, await response.json()]).toEqual([201, expect.objectContaining({ fileName: expect.stringMatching(kept) })]);
  });

  // What shows that each row of the table is refused for the one thing that is wrong in it.
  test.each(Object.keys(RIGHT) as MutationName[])('%s: put right, it is accepted', async (name) => {
    expect(await sending(name)(town)).toEqual({ status: 200, sentences: [], accepted: true });
  });

  test('the table has no row twice', () => {
    const rows = TABLE.map(({ at, what }) => `${at}: ${what}`);
    expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
    expect(rows.length).toBeGreaterThan(250);
  });
});

describe('the check of sentences', () => {
  test.each([
    'undefined is wrong.', 'insert into vote set level = 5 from x failed.', 'Error at run (/srv/app.js:10:5).', 'No', 'This is wrong', 'Did you mean level?',
    'CastVoteInput is not right.', 'The field roundId is wrong.', 'The value is [object Object].', 'duplicate key violates unique constraint "vote_pk".', 'A bell\u0007 rings here.',
  ])('finds that this is not clear: %j', (sentence) => {
    expect(unclear(sentence)).not.toEqual([]);
  });

  test('a success, and an answer without a sentence, are no refusal', async () => {
    expect((await told(Promise.resolve(Response.json({ data: { x: { __typename: 'Done' } } })))).accepted).toBe(true);
    expect((await told(Promise.resolve(Response.json({ data: { x: null } })))).accepted).toBe(true);
  });
});
