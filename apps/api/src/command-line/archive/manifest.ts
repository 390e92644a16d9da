import { z } from 'zod';

export const MANIFEST = 'manifest.json';
export const FORMAT_VERSION = 1;

const SHA256 = z.string().regex(/^[0-9a-f]{64}$/);
const COUNT = z.int().nonnegative();

/**
 * What an archive holds; its last member but the seal.
 * tables/<table>/<number>.ndjson.gz: one row a line as JSON, timestamps in UTC, in the order of the primary key.
 * files/<city id>/<sha256>: proof files as they are. secret: the installation's secret (backups only).
 */
export const MANIFEST_FORM = z.strictObject({
  format: z.enum(['citymark-backup', 'citymark-city']),
  version: z.literal(FORMAT_VERSION),
  citymark: z.string(),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  /** In the order in which they can be filled. `sha256` is that of all lines of the table. */
  tables: z.array(z.strictObject({ name: z.string(), rows: COUNT, sha256: SHA256, parts: z.array(z.string()) })),
  /** Every other member, with the SHA-256 of its bytes as they are in the archive. */
  parts: z.array(z.strictObject({ name: z.string(), size: COUNT, sha256: SHA256 })),
  /** Proof files that rows name and that could not be read when the archive was made. */
  missingFiles: z.array(z.string()),
  /** Backups only. `mark` recognises the secret without telling it. */
  secret: z.strictObject({ kept: z.boolean(), mark: z.string().nullable() }).nullable(),
  /** Archives of a city only. */
  city: z.strictObject({ id: z.uuid(), name: z.string() }).nullable(),
});

export type Manifest = z.infer<typeof MANIFEST_FORM>;
export type TableNote = Manifest['tables'][number];
export type PartNote = Manifest['parts'][number];
