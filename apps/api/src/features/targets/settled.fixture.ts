import { builtInPack, statementsOf } from '@citymark/model';
import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../../test/test-app';
import { aCity, type CityOfTest, type CityWishes } from '../../../test/world';

export const STATEMENT_IDS: readonly string[] = statementsOf(builtInPack).map(({ id }) => id);
export const SUB_DOMAIN_IDS: readonly string[] = builtInPack.areas.flatMap((area) => area.subDomains.map(({ id }) => id));

/** The settled level of the n-th statement: 1 to 5, uneven over the model. */
export const levelAt = (index: number): number => 1 + ((index * 7 + Math.floor(index / 5)) % 5);

/** The day that many days from today. */
export const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export interface SettledCity extends CityOfTest {
  readonly key: { readonly cityId: string; readonly id: string };
}

export interface SettledWishes extends CityWishes {
  /** Positions of statements that stay open. */
  readonly open?: readonly number[];
  /** Positions of statements that do not apply. */
  readonly notApplicable?: readonly number[];
}

/**
 * A city in targeting. How votes become settlements is the business of voting and tested there: here the rows that voting
 * leaves behind are written straight into the database.
 */
export async function aSettledCity(app: TestApp, { open = [], notApplicable = [], ...wishes }: SettledWishes = {}): Promise<SettledCity> {
  const city = await aCity(app, { evidencers: 0, ...wishes });
  const { cityId, assessmentId: id } = city;
  const [row] = await app.sql<{ created_by: string }>('select created_by from assessment where city_id = $1 and id = $2', [cityId, id]);
  const leader = row?.created_by;
  const roundId = randomUUID();
  await app.sql('insert into round (city_id, id, assessment_id, number, opened_by, closed_at) values ($1, $2, $3, 1, $4, now())', [cityId, roundId, id, leader]);
  for (const [index, statementId] of STATEMENT_IDS.entries()) {
    const place = [cityId, id, statementId];
    if (notApplicable.includes(index)) {
      await app.sql(`update assessment_statement set applicable = false, not_applicable_reason = 'The region runs it.' where (city_id, assessment_id, statement_id) = ($1, $2, $3)`, place);
    } else if (!open.includes(index)) {
      const level = levelAt(index);
      await app.sql('insert into round_statement (city_id, assessment_id, statement_id, round_id, votes_cast, result) values ($1, $2, $3, $4, 6, $5)', [...place, roundId, JSON.stringify(resultAt(level))]);
      await app.sql(`insert into settlement (city_id, assessment_id, statement_id, kind, level, median, round_id, settled_by) values ($1, $2, $3, 'consensus', $4::smallint, $4::smallint, $5, $6)`, [...place, level, roundId, leader]);
    }
  }
  await app.sql(`update assessment set phase = 'targeting' where city_id = $1 and id = $2`, [cityId, id]);
  return { ...city, key: { cityId, id } };
}

/** The agreement of every revealed statement. */
export const AGREEMENT = 0.8;

function resultAt(level: number) {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0].map((_, at) => (at === level ? 5 : at === level + 1 ? 1 : 0));
  const sentences = [`100 % of the votes lie within 1 level of the median ${level}.`];
  return { roundNumber: 1, votes: 6, cannotJudge: 0, counts, median: level, agreement: AGREEMENT, outcome: 'consensus', sentences, conditions: [], groups: [], reasons: [], upperLevel: null, settledLevel: level };
}
