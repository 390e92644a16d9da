import type { MailMessage } from '../../../platform/transaction';

interface HandOver {
  readonly recipient: string;
  readonly name: string;
  readonly cityName: string;
  readonly before: { readonly name: string; readonly email: string };
  readonly link: string;
}

/** Whoever becomes the leader learns it, what it means, and whom to ask. */
export function handOverMail({ recipient, name, cityName, before, link }: HandOver): MailMessage {
  return {
    recipient,
    subject: `You now lead the smart city assessment of ${cityName}`,
    body: [
      `Good day ${name},`,
      '',
      `${before.name} handed ${cityName} over to you: from now on you are its leader. ${before.name} stays as a deputy and may do all that you may, except hand the city over.`,
      '',
      'What you do: you invite people, follow the plan, and settle what they cannot agree on. Here is where the city stands and what comes next:',
      '',
      link,
      '',
      `Did you not expect this? Ask ${before.name}: ${before.email}`,
    ].join('\n'),
  };
}
