import type { Tx } from '../../platform/transaction';
import type { AssessmentKey } from '../assessment/assessment-key';

export interface PanelAddress {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly cityName: string;
  /** null: all areas. */
  readonly areaIds: readonly string[] | null;
}

/** Where those who judge can be reached; people who left the city are not. */
export const findPanelAddresses = (tx: Tx, { cityId, id }: AssessmentKey) =>
  tx.query<PanelAddress>(
    `select m.person_id as "personId", m.name, m.email, c.name as "cityName", p.area_ids as "areaIds"
     from participant p
     join member m on m.city_id = p.city_id and m.person_id = p.person_id and m.ended_at is null
     join city c on c.city_id = p.city_id
     where p.city_id = $1 and p.assessment_id = $2 order by m.email`,
    [cityId, id],
  );
