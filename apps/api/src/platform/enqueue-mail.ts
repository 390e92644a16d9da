import { newId } from './id';
import type { MailMessage, Tx } from './transaction';

/** Writes the mail, and its job when mails are delivered, in the caller's transaction. */
export async function enqueueMail(tx: Tx, { recipient, subject, body }: MailMessage, delivered: boolean): Promise<void> {
  const id = newId();
  await tx.query('insert into mail (id, recipient, subject, body) values ($1, $2, $3, $4)', [id, recipient, subject, body]);
  if (delivered) await tx.query('select graphile_worker.deliver_mail_later($1)', [id]);
}
