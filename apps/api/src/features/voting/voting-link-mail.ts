import type { MailMessage } from '../../platform/transaction';

interface Occasion {
  readonly recipient: { readonly name: string; readonly email: string };
  readonly cityName: string;
  readonly assessmentName: string;
  readonly link: string;
}

export const LINK_NOTE = 'The link is yours alone and needs no password: please do not pass it on. You can open it as often as you like, on any device. Nobody is shown who votes what.';

/** Gives somebody their own way in. */
export function votingLinkMail({ recipient, cityName, assessmentName, link }: Occasion): MailMessage {
  return {
    recipient: recipient.email,
    subject: `${cityName}: your link to judge and talk`,
    body: [`Good day ${recipient.name},`, '', `This link takes you to ${assessmentName} of ${cityName}:`, '', link, '', LINK_NOTE].join('\n'),
  };
}
