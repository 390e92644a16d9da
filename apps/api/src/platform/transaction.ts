import type { EntityManager } from 'typeorm';

/** A change worth recording. `data` is plain JSON and holds no secret and no level of an open vote. */
export interface AuditEvent {
  readonly kind: string;
  /** null: belongs to the installation (operators, model packs, releases). */
  readonly cityId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface MailMessage {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

/** The handle of one open transaction; stores take it as their first argument. */
export interface Tx {
  readonly manager: EntityManager;
  /** The clock of the transaction. Services never ask another one. */
  readonly now: Date;
  query<R>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
  /** Appends to the audit chain of the city just before the commit. */
  record(event: AuditEvent): void;
  /** Enqueues a mail: it exists, and is sent, only if the transaction commits. */
  mail(message: MailMessage): Promise<void>;
}
