import type { Action } from '@citymark/roadmap';
import type { Tx } from '../../platform/transaction';
import type { AssessmentKey } from '../assessment/assessment-key';
import { ActionEntity } from './action.entity';

export interface ActionRow extends Action {
  readonly cityId: string;
  readonly assessmentId: string;
}

/** All actions of the assessments with uplifts and dependencies, in the order of time: one SQL statement. */
export const findActions = (tx: Tx, keys: readonly AssessmentKey[]) =>
  tx.query<ActionRow>(
    `select a.city_id as "cityId", a.assessment_id as "assessmentId", a.id, a.name, a.owner, a.cost_low as "costLow", a.cost_high as "costHigh",
       a.effort_days as "effortDays", a.start_quarter as "startQuarter", a.end_quarter as "endQuarter", a.status, a.investment, a.partners,
       (select coalesce(jsonb_agg(jsonb_build_object('statementId', u.statement_id, 'uplift', u.uplift) order by u.statement_id), '[]')
        from action_uplift u where u.city_id = a.city_id and u.action_id = a.id) as uplifts,
       (select coalesce(jsonb_agg(d.depends_on order by d.depends_on), '[]') from action_dependency d where d.city_id = a.city_id and d.action_id = a.id) as "dependsOn"
     from action a where (a.city_id, a.assessment_id) in (select * from unnest($1::uuid[], $2::uuid[]))
     order by a.start_quarter, a.end_quarter, a.created_at, a.id`,
    [keys.map(({ cityId }) => cityId), keys.map(({ id }) => id)],
  );

export const hasAction = async (tx: Tx, { cityId, id }: AssessmentKey): Promise<boolean> =>
  (await tx.query('select 1 from action where city_id = $1 and assessment_id = $2 limit 1', [cityId, id])).length > 0;

export async function insertAction(tx: Tx, key: AssessmentKey, action: Action, createdBy: string): Promise<void> {
  await tx.manager.insert(ActionEntity, { ...columns(action), cityId: key.cityId, assessmentId: key.id, id: action.id, createdBy, createdAt: tx.now });
  await insertParts(tx, key, action);
}

export async function replaceAction(tx: Tx, key: AssessmentKey, action: Action): Promise<void> {
  await tx.manager.update(ActionEntity, { cityId: key.cityId, assessmentId: key.id, id: action.id }, columns(action));
  await tx.query('delete from action_uplift where city_id = $1 and action_id = $2', [key.cityId, action.id]);
  await tx.query('delete from action_dependency where city_id = $1 and action_id = $2', [key.cityId, action.id]);
  await insertParts(tx, key, action);
}

/** Its uplifts and dependencies go with it. */
export async function deleteAction(tx: Tx, { cityId, id }: AssessmentKey, actionId: string): Promise<void> {
  await tx.query('delete from action where city_id = $1 and assessment_id = $2 and id = $3', [cityId, id, actionId]);
}

function columns({ name, owner, costLow, costHigh, effortDays, startQuarter, endQuarter, status, investment, partners }: Action) {
  return { name, owner, costLow, costHigh, effortDays, startQuarter, endQuarter, status, investment, partners };
}

async function insertParts(tx: Tx, { cityId, id }: AssessmentKey, action: Action): Promise<void> {
  await tx.query(
    `insert into action_uplift (city_id, action_id, assessment_id, statement_id, uplift)
     select $1, $2, $3, p.statement_id, p.uplift from unnest($4::text[], $5::smallint[]) p (statement_id, uplift)`,
    [cityId, action.id, id, action.uplifts.map(({ statementId }) => statementId), action.uplifts.map(({ uplift }) => uplift)],
  );
  await tx.query('insert into action_dependency (city_id, action_id, depends_on) select $1, $2, unnest($3::uuid[])', [cityId, action.id, action.dependsOn]);
}
