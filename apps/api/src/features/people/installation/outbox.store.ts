import type { Tx } from '../../../platform/transaction';

export interface MailRow {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly created_at: Date;
  readonly sent_at: Date | null;
}

const MOST = 100;

export async function latestMails(tx: Tx): Promise<MailRow[]> {
  return tx.query<MailRow>(`select id, recipient, subject, body, created_at, sent_at from mail order by created_at desc, id desc limit ${MOST}`);
}
