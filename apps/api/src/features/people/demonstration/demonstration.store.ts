import type { CityRole, StakeholderGroup } from '@citymark/access';
import type { Tx } from '../../../platform/transaction';

export interface FictionalPersonRow {
  readonly id: string;
  readonly name: string;
  readonly operator: boolean;
  readonly cityId: string | null;
  readonly cityName: string | null;
  readonly role: CityRole | null;
  readonly group: StakeholderGroup | null;
  readonly internal: boolean | null;
}

/** The people whom anybody may be; nobody where the database does not carry the mark of a demonstration. */
export const fictionalPeople = (tx: Tx): Promise<FictionalPersonRow[]> =>
  tx.query<FictionalPersonRow>(
    'select id, name, operator, city_id as "cityId", city_name as "cityName", role, stakeholder_group as "group", internal from demonstration_people()',
  );
