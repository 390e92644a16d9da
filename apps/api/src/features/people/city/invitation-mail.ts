import type { CityRole } from '@citymark/access';
import type { MailMessage } from '../../../platform/transaction';
import { INVITATION_DAYS } from './invitation.store';

/** What somebody with the role is asked to do, in words for a person who has never seen Citymark. */
const TASKS: Record<CityRole, string> = {
  leader: 'to lead its assessment',
  deputy: 'to lead its assessment together with the leader',
  evidencer: 'to gather proof of what the city does, and to propose how far it has come',
  stakeholder: 'to judge, from your point of view, how far the city has come',
  observer: 'to follow its assessment',
};

interface Occasion {
  readonly recipient: string;
  readonly name: string;
  readonly role: CityRole;
  readonly cityName: string;
  readonly inviterName: string;
  readonly link: string;
}

export function invitationMail({ recipient, name, role, cityName, inviterName, link }: Occasion): MailMessage {
  return {
    recipient,
    subject: `${cityName} invites you to its smart city assessment`,
    body: [
      name === '' ? 'Good day,' : `Good day ${name},`,
      '',
      `${inviterName} invites you, on behalf of ${cityName}, ${TASKS[role]}.`,
      'You need no password: open this link and follow it.',
      '',
      link,
      '',
      `The link is for you alone and can be used for ${INVITATION_DAYS} days. If you did not expect it, you need do nothing.`,
    ].join('\n'),
  };
}
