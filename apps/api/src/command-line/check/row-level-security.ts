import type { Inspection } from './inspection';

interface Guard {
  readonly name: string;
  readonly tenant: boolean;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly policies: number;
}

/** Tables that hold rows of cities or of one viewer, by the columns that say so. */
const GUARDS = `
  select c.relname as name, bool_or(a.attname = 'city_id') as tenant, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
    (select count(*) from pg_policy p where p.polrelid = c.oid) as policies
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' group by c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity order by 1`;

/** Rights without a policy that says to which rows: after a policy was dropped, or a right granted by hand. */
const UNGUARDED = `
  select c.relname as name, r.rolname as role, v.verb
  from pg_class c
  cross join (select oid, rolname from pg_roles where rolname in ('citymark_app', 'citymark_auth', 'citymark_release', 'citymark_worker', 'citymark_door')) as r
  cross join (values ('SELECT', 'r'), ('INSERT', 'a'), ('UPDATE', 'w'), ('DELETE', 'd')) as v (verb, code)
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity
    and case when v.verb = 'DELETE' then has_table_privilege(r.oid, c.oid, v.verb) else has_any_column_privilege(r.oid, c.oid, v.verb) end
    and not exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd::text in ('*', v.code) and (r.oid = any (p.polroles) or 0::oid = any (p.polroles)))
  order by 1, 2, 3`;

/** Policies of the application that say yes to every row of a table with cities. */
const BOUNDLESS = `
  select tablename as name, policyname as policy from pg_policies p
  where schemaname = 'public' and (roles && array['citymark_app', 'public']::name[]) and (qual = 'true' or with_check = 'true')
    and exists (select from information_schema.columns c where c.table_schema = 'public' and c.table_name = p.tablename and c.column_name = 'city_id')
  order by 1, 2`;

const SLEEPING = `
  select c.relname as name, t.tgname as trigger from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace = 'public'::regnamespace and not t.tgisinternal and t.tgenabled <> 'O' order by 1, 2`;

/** Without these the database would accept what it must refuse, or forget what it must record. */
export const GUARDIANS: readonly (readonly [table: string, trigger: string])[] = [
  ['audit_event', 'audit_event_append_only'],
  ['audit_event', 'audit_event_no_truncate'],
  ['installation_event', 'installation_event_append_only'],
  ['installation_event', 'installation_event_no_truncate'],
  ['model_pack', 'model_pack_frozen'],
  ['block', 'block_frozen'],
  ['vote', 'vote_recorded'],
  ['assessment', 'assessment_rule_locked'],
  ['participant', 'participant_group_kept'],
  ['round', 'round_stays_closed'],
  ['comment', 'comment_not_while_judged'],
  ['comment', 'comment_text_kept'],
  ['person', 'person_carry_name'],
  ['demonstration', 'demonstration_over_nobody'],
  ['demonstration', 'demonstration_stays'],
  ['demonstration', 'demonstration_no_truncate'],
];

/** Row level security is forced on every table with rows of cities, nothing that it needs was dropped, and the triggers that guard rows are awake. */
export const rowLevelSecurity: Inspection = {
  name: 'row level security',
  run: async (client) => {
    const { rows: tables } = await client.query<Guard>(GUARDS);
    const tenant = tables.filter((table) => table.tenant);
    const faults = tenant.flatMap(({ name, enabled, forced, policies }) => {
      if (!(enabled && forced)) return [`Row level security is not ${enabled ? 'forced' : 'enabled'} on the table ${name}.`];
      return policies > 0 ? [] : [`The table ${name} has no policy.`];
    });
    if (tenant.length === 0) faults.push('No table with rows of cities was found.');
    faults.push(...tables.filter(({ tenant: ofCity, enabled, policies }) => !ofCity && !enabled && policies > 0).map(({ name }) => `Row level security is not enabled on the table ${name}.`));
    const unguarded = await client.query<{ name: string; role: string; verb: string }>(UNGUARDED);
    faults.push(...unguarded.rows.map(({ name, role, verb }) => `${role} has the right to ${verb.toLowerCase()} on the table ${name}, and no policy says to which rows: a policy was dropped.`));
    const boundless = await client.query<{ name: string; policy: string }>(BOUNDLESS);
    faults.push(...boundless.rows.map(({ name, policy }) => `The policy ${policy} lets the application reach every row of the table ${name}.`));
    const sleeping = await client.query<{ name: string; trigger: string }>(SLEEPING);
    faults.push(...sleeping.rows.map(({ name, trigger }) => `The trigger ${trigger} of the table ${name} is switched off.`));
    const { rows: awake } = await client.query<{ name: string; trigger: string }>(
      "select c.relname as name, t.tgname as trigger from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = 'public'::regnamespace",
    );
    const lost = GUARDIANS.filter(([table, trigger]) => !awake.some((one) => one.name === table && one.trigger === trigger));
    faults.push(...lost.map(([table, trigger]) => `The trigger ${trigger} of the table ${table} was dropped.`));
    return { looked: `${tenant.length} tables with rows of cities, ${tables.length} tables in all`, faults };
  },
};
