/** What the app role may do with a tenant table, and under which condition beyond "the viewer belongs to the city". */
export interface Protection {
  readonly table: string;
  /** Extra condition on rows read; default: none. */
  readonly select?: string;
  /** Extra condition on rows written; leave a verb out and the app role has no right to it. */
  readonly insert?: string | true;
  readonly update?: string | true;
  readonly delete?: string | true;
}

const MEMBER = 'city_id = any (array (select viewer_cities()))';
const LEADER = 'city_id = any (array (select viewer_leads()))';

/** Condition that only a leader or deputy of the row's city meets. */
export const LED_BY_VIEWER = LEADER;

const both = (extra: string | true | undefined) => (typeof extra === 'string' ? `${MEMBER} and (${extra})` : MEMBER);

/**
 * SQL that puts a tenant table (a table with city_id) under row level security: forced, deny by default, one policy a verb,
 * grants to the app role for just those verbs. Policies are named <table>_<verb>, so that a test can drop each in turn.
 */
export function protect({ table, select, insert, update, delete: remove }: Protection): string {
  const verbs = ['select', insert && 'insert', update && 'update', remove && 'delete'].filter(Boolean).join(', ');
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `grant ${verbs} on ${table} to citymark_app`,
    `create policy ${table}_select on ${table} for select to citymark_app using (${both(select)})`,
    insert && `create policy ${table}_insert on ${table} for insert to citymark_app with check (${both(insert)})`,
    update && `create policy ${table}_update on ${table} for update to citymark_app using (${both(update)}) with check (${both(update)})`,
    remove && `create policy ${table}_delete on ${table} for delete to citymark_app using (${both(remove)})`,
  ]
    .filter(Boolean)
    .join(';\n');
}
