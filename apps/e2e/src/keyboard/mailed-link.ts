import type { Told } from '../pages/told-city';

type Mail = { recipient: string; body: string };

/** The newest link in somebody's mails. */
export async function mailedLink({ operator }: Told, email: string, link: RegExp): Promise<string> {
  const { outbox } = (await operator.ask('{ outbox { recipient body } }')) as { outbox: Mail[] };
  const found = outbox.filter(({ recipient }) => recipient === email).flatMap(({ body }) => link.exec(body)?.[0] ?? [])[0];
  if (found === undefined) throw new Error(`${email} has no such mail.`);
  return found;
}
