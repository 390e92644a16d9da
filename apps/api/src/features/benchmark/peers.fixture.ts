import { canonicalRule, DEFAULT_RULE, ruleHash } from '@citymark/consensus';
import { builtInPack, packHash } from '@citymark/model';
import { createHash, randomUUID } from 'node:crypto';
import type { TestApp } from '../../../test/test-app';
import { TestClient } from '../../../test/test-client';
import { request } from '../../../test/world';

export const AREA_IDS: readonly string[] = builtInPack.areas.map(({ id }) => id);
const STATEMENT_IDS = builtInPack.areas.flatMap((area) => area.subDomains.flatMap((part) => part.statements.map(({ id }) => id)));

/** A browser with the session of a person who was written straight into the database. */
class SignedInClient extends TestClient {
  constructor(
    address: string,
    private readonly cookie: string,
    readonly personId: string,
  ) {
    super(address);
  }

  override fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', this.cookie);
    return super.fetch(path, { ...init, headers });
  }
}

export async function aSession(app: TestApp, { operator = false } = {}): Promise<SignedInClient> {
  const [id, token] = [randomUUID(), randomUUID()];
  await app.sql(`insert into person (id, email, name, operator) values ($1, $2, 'Somebody', $3)`, [id, `${id}@example.org`, operator]);
  await app.sql(`insert into session (id, person_id, token_hash, device, expires_at) values ($1, $2, $3, 'test', now() + interval '1 day')`, [
    randomUUID(),
    id,
    createHash('sha256').update(token).digest(),
  ]);
  return new SignedInClient(app.address, `citymark=${token}`, id);
}

/** A level 0..7 that looks like chance and follows from its arguments. */
export const levelOf = (seed: string, statementId: string): number => (createHash('sha256').update(`${seed}|${statementId}`).digest()[0] ?? 0) % 8;

export interface Peer {
  readonly leader: SignedInClient;
  readonly cityId: string;
  readonly assessmentId: string;
  readonly levels: Readonly<Record<string, number>>;
}

export interface PeerWishes {
  readonly leader?: SignedInClient;
  readonly country?: string;
  readonly population?: number;
}

/** A city with a published assessment: how one comes by it is the business of other features, so the rows are written directly. */
export async function aPeer(app: TestApp, wishes: PeerWishes = {}): Promise<Peer> {
  const { leader = await aSession(app), country = 'NL', population = 120_000 } = wishes;
  const cityId = randomUUID();
  await app.sql(`insert into city (city_id, name, country, population, founded_by) values ($1, 'Peer', $2, $3, $4)`, [cityId, country, population, leader.personId]);
  await joins(app, cityId, leader, 'leader');
  return aPublishedAssessment(app, { cityId, leader }, '2026-06-01');
}

export async function joins(app: TestApp, cityId: string, person: SignedInClient, role: string): Promise<void> {
  await app.sql(`insert into member (city_id, person_id, name, email) select $1, id, name, email from person where id = $2`, [cityId, person.personId]);
  await app.sql('insert into member_role (city_id, person_id, role) values ($1, $2, $3)', [cityId, person.personId, role]);
}

export async function aPublishedAssessment(app: TestApp, city: Pick<Peer, 'cityId' | 'leader'>, publishedAt: string): Promise<Peer> {
  const { cityId, leader } = city;
  const assessmentId = randomUUID();
  const levels = Object.fromEntries(STATEMENT_IDS.map((id) => [id, levelOf(assessmentId, id)]));
  await app.sql(
    `insert into assessment (city_id, id, name, model_pack_id, pack_hash, phase, rule, rule_hash, start_date, created_by, published_at)
     select $1, $2, 'Published', id, hash, 'published', $6::jsonb, $7, $4::date, $3, $4::timestamptz from model_pack where hash = $5`,
    [cityId, assessmentId, leader.personId, publishedAt, packHash(builtInPack), canonicalRule(DEFAULT_RULE), ruleHash(DEFAULT_RULE)],
  );
  const values = [cityId, assessmentId, JSON.stringify(levels)];
  await app.sql('insert into assessment_statement (city_id, assessment_id, statement_id) select $1, $2, key from jsonb_each($3::jsonb)', values);
  await app.sql(
    `insert into settlement (city_id, assessment_id, statement_id, kind, level, settled_by) select $1, $2, key, 'consensus', value::smallint, $4 from jsonb_each_text($3::jsonb)`,
    [...values, leader.personId],
  );
  return { leader, cityId, assessmentId, levels };
}

export const joinBenchmark = (peer: Peer, areaIds: readonly string[] = AREA_IDS) =>
  peer.leader.mutate<{ id: string; areaIds: string[] }>(
    'contribute',
    { requestId: request(), cityId: peer.cityId, assessmentId: peer.assessmentId, areaIds },
    '... on Contribution { id areaIds consentedAt }',
  );

export const leaveBenchmark = (peer: Peer) =>
  peer.leader.mutate('withdrawContribution', { requestId: request(), cityId: peer.cityId, assessmentId: peer.assessmentId }, '... on Done { done }');

/** So many cities that have joined the benchmark with all areas, or with those named. */
export async function contributors(app: TestApp, count: number, wishes: PeerWishes = {}, areaIds: readonly string[] = AREA_IDS): Promise<Peer[]> {
  const peers: Peer[] = [];
  for (let index = 0; index < count; index++) {
    const peer = await aPeer(app, wishes);
    await joinBenchmark(peer, areaIds);
    peers.push(peer);
  }
  return peers;
}

export interface OutcomeOfTest {
  readonly release: { readonly id: string; readonly number: number; readonly digest: string } | null;
  readonly sentence: string;
}

export const publish = (operator: TestClient, requestId = request()) =>
  operator.mutate<OutcomeOfTest>('publishRelease', { requestId }, '... on ReleaseOutcome { release { id number digest publishedAt } sentence }');

export interface BlockOfTest {
  readonly area_id: string;
  readonly members: number;
  readonly period: number;
  readonly synthetic: boolean;
  readonly region: string | null;
  readonly retired: boolean;
  readonly keys: string[];
}

export const blocksOf = (app: TestApp) =>
  app.sql<BlockOfTest>(
    `select area_id, members, period, synthetic, region, retired_in is not null as retired, array(select key from block_member where block_id = id order by key) as keys
     from block order by synthetic, period, area_id, id`,
  );

export interface FigureOfTest {
  readonly kind: string;
  readonly id: string;
  readonly shown: boolean;
  readonly count: string | null;
  readonly median: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
  readonly sentence: string;
  readonly synthetic: boolean;
}

export interface ComparisonOfTest {
  readonly filters: { region: string | null; incomeGroup: string | null; populationBand: string | null; label: string }[];
  readonly figures: FigureOfTest[];
  readonly release: { number: number } | null;
  readonly sentence: string;
}

const COMPARISON = `query ($cityId: ID!, $assessmentId: ID!, $filter: PeerFilterInput!) { comparison(cityId: $cityId, assessmentId: $assessmentId, filter: $filter) {
  filters { region incomeGroup populationBand label } figures { kind id shown count median lowerQuartile upperQuartile sentence synthetic }
  release { id number publishedAt digest } sentence } }`;

/** What somebody is answered who compares the peer's assessment, word for word. */
export async function comparisonText(client: TestClient, peer: Pick<Peer, 'cityId' | 'assessmentId'>, filter: Record<string, string> = {}): Promise<string> {
  const response = await client.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: COMPARISON, variables: { cityId: peer.cityId, assessmentId: peer.assessmentId, filter } }),
  });
  return response.text();
}

export async function comparisonOf(peer: Peer, filter: Record<string, string> = {}, client: TestClient = peer.leader): Promise<ComparisonOfTest> {
  const { data } = JSON.parse(await comparisonText(client, peer, filter)) as { data: { comparison: ComparisonOfTest | null } };
  if (!data.comparison) throw new Error('there is no comparison');
  return data.comparison;
}

export const shownIn = ({ figures }: ComparisonOfTest): FigureOfTest[] => figures.filter(({ shown }) => shown);
