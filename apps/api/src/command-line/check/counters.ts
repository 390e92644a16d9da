import type { Inspection } from './inspection';

interface Miscount {
  readonly city_id: string;
  readonly round_id: string;
  readonly what: string;
  readonly says: number;
  readonly counted: number;
}

const VOTES_CAST = `
  select s.city_id, s.round_id, s.statement_id as what, s.votes_cast as says, count(v.person_id) as counted
  from round_statement s left join vote v using (city_id, round_id, statement_id)
  group by s.city_id, s.round_id, s.statement_id having s.votes_cast <> count(v.person_id) order by 1, 2, 3`;

const JUDGED = `
  select p.city_id, p.round_id, p.person_id::text as what, p.judged as says, count(v.statement_id) as counted
  from round_participation p left join vote v using (city_id, round_id, person_id)
  group by p.city_id, p.round_id, p.person_id having p.judged <> count(v.statement_id) order by 1, 2, 3`;

/** Votes whose latest entry in the history is another one, or that have none. */
const HISTORY = `
  select v.city_id, v.round_id, v.statement_id as what, 1 as says, count(*) as counted
  from vote v left join lateral (
    select level, confidence, reason, cast_at from vote_history h
    where (h.city_id, h.round_id, h.statement_id, h.person_id) = (v.city_id, v.round_id, v.statement_id, v.person_id) order by seq desc limit 1
  ) h on true
  where (h.level, h.confidence, h.reason, h.cast_at) is distinct from (v.level, v.confidence, v.reason, v.cast_at)
  group by 1, 2, 3 order by 1, 2, 3`;

/** What is counted while people vote is what a recount gives. No level is looked at or said. */
export const counters: Inspection = {
  name: 'counters',
  run: async (client) => {
    const votes = await client.query<Miscount>(VOTES_CAST);
    const judged = await client.query<Miscount>(JUDGED);
    const history = await client.query<Miscount>(HISTORY);
    const { rows } = await client.query<{ count: number }>('select count(*) as count from round_statement');
    return {
      looked: `${rows[0]?.count ?? 0} statements in rounds`,
      faults: [
        ...votes.rows.map((row) => `Statement ${row.what} in round ${row.round_id} of city ${row.city_id} says ${row.says} votes; there are ${row.counted}.`),
        ...judged.rows.map((row) => `Person ${row.what} in round ${row.round_id} of city ${row.city_id} is said to have judged ${row.says} statements; there are ${row.counted} votes.`),
        ...history.rows.map((row) => `Votes on statement ${row.what} in round ${row.round_id} of city ${row.city_id} are not those of their history.`),
      ],
    };
  },
};
