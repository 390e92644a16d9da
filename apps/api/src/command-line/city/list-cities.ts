import { openTables } from '../database/open-tables';
import { asOwner, inTransaction } from '../database/owner';
import { tablesOf } from '../database/tables';
import type { Surroundings } from '../surroundings';

interface CityLine {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly members: number;
  readonly assessments: number;
  readonly reports: number;
  readonly files: number;
}

/** Names and counts; the operator sees no level of any city. */
export async function listCities(around: Surroundings): Promise<void> {
  const cities = await asOwner(around.ownerUrl, (client) =>
    inTransaction(client, 'begin', async () => {
      const open = await openTables(client, await tablesOf(client));
      const { rows } = await client.query<CityLine>(
        `select c.city_id as id, c.name, c.country,
           (select count(*) from member m where m.city_id = c.city_id and m.ended_at is null) as members,
           (select count(*) from assessment a where a.city_id = c.city_id) as assessments,
           (select count(*) from report r where r.city_id = c.city_id) as reports,
           (select count(*) from upload u where u.city_id = c.city_id) as files
         from city c order by c.name, c.city_id`,
      );
      await open.close();
      return rows;
    }),
  );
  for (const { id, name, country, members, assessments, reports, files } of cities) {
    around.terminal.say(`${id}  ${name} (${country})  ${members} members, ${assessments} assessments, ${reports} reports, ${files} proof files`);
  }
  around.terminal.say(`${cities.length} cities.`);
}
