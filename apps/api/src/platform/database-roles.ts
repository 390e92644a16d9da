import { createHmac } from 'node:crypto';

/** Who signs in to the database: one role a duty (migrations, create-roles). */
export const DATABASE_ROLES = ['app', 'auth', 'release', 'worker'] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

export const roleName = (role: DatabaseRole): string => `citymark_${role}`;

/** The role's password: derived from the owner's, so that it is stored nowhere and the same in every process. */
export function rolePassword(ownerUrl: string, role: DatabaseRole): string {
  const owner = decodeURIComponent(new URL(ownerUrl).password);
  if (!owner) throw new Error('DATABASE_URL has no password.');
  return createHmac('sha256', owner).update(roleName(role)).digest('base64url');
}

/** The connection address of a role in the owner's database. */
export function roleUrl(ownerUrl: string, role: DatabaseRole): string {
  const url = new URL(ownerUrl);
  url.username = roleName(role);
  url.password = rolePassword(ownerUrl, role);
  return url.href;
}
