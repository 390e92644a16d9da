import { DATABASE_ROLES, roleName } from '../../platform/database-roles';
import type { Inspection } from './inspection';

interface Role {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  readonly creates: boolean;
  readonly owns: number;
}

/** Owns the functions that see across a viewer's rights; nobody signs in as it. */
const DOOR = 'citymark_door';

/** None of the application's roles stands above row level security, or can come to do so. */
export const databaseRoles: Inspection = {
  name: 'database roles',
  run: async (client) => {
    const wanted = [...DATABASE_ROLES.map(roleName), DOOR];
    const { rows } = await client.query<Role & { logs_in: boolean }>(
      `select rolname as name, rolsuper as superuser, rolbypassrls as bypasses, rolcreaterole or rolcreatedb as creates, rolcanlogin as logs_in,
         (select count(*) from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) as owns
       from pg_roles r where rolname = any ($1::text[]) order by 1`,
      [wanted],
    );
    const faults = wanted.filter((name) => !rows.some((role) => role.name === name)).map((name) => `The database role ${name} does not exist.`);
    for (const role of rows) {
      if (role.superuser) faults.push(`The database role ${role.name} is a superuser.`);
      if (role.bypasses) faults.push(`The database role ${role.name} bypasses row level security.`);
      if (role.creates) faults.push(`The database role ${role.name} may create roles or databases.`);
      if (role.owns > 0) faults.push(`The database role ${role.name} owns tables.`);
      if (role.name === DOOR && role.logs_in) faults.push(`The database role ${DOOR} can sign in.`);
    }
    return { looked: `${rows.length} roles`, faults };
  },
};
