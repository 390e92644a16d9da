import type { CityRole } from '@citymark/access';
import type { MailMessage } from '../../../platform/transaction';
import type { Brief } from './invitation-briefs';
import { INVITATION_DAYS } from './invitation.store';

interface Task {
  /** After "asks you, on behalf of Espoo, ...". */
  readonly purpose: string;
  /** What one does, for a person who has never seen Citymark. */
  readonly work: string;
}

const TASKS: Record<CityRole, Task> = {
  leader: { purpose: 'to lead its smart city assessment', work: 'You invite people, follow the plan, and settle what they cannot agree on.' },
  deputy: {
    purpose: 'to share the lead of its smart city assessment',
    work: 'You may do all that the leader may, except hand the city over: you invite people, follow the plan, and settle what they cannot agree on.',
  },
  evidencer: {
    purpose: 'to show how far the city has come as a smart city',
    work: 'For each statement that is assigned to you, you add proof (a file, a link or a note) and propose a level from 0 to 7 with a reason.',
  },
  stakeholder: {
    purpose: 'to judge how far the city has come as a smart city, as you see it',
    work: 'You read short statements about the city, one at a time, and choose a level from 0 to 7 for each. Nobody is shown who chose what.',
  },
  observer: { purpose: 'to follow its smart city assessment', work: 'You read what is settled, and change nothing.' },
};

interface Occasion {
  readonly recipient: string;
  readonly name: string;
  readonly role: CityRole;
  readonly cityName: string;
  readonly inviter: { readonly name: string; readonly email: string };
  readonly brief: Brief;
  readonly link: string;
}

/** Says who asks, what for, how long it takes and by when, so that it looks like what it is; and whom to ask in doubt. */
export function invitationMail({ recipient, name, role, cityName, inviter, brief, link }: Occasion): MailMessage {
  const { purpose, work } = TASKS[role];
  return {
    recipient,
    subject: role === 'stakeholder' ? `${inviter.name} asks for your view of ${cityName}` : `${inviter.name} asks you to help with the smart city assessment of ${cityName}`,
    body: [
      name === '' ? 'Good day,' : `Good day ${name},`,
      '',
      `${inviter.name} asks you, on behalf of ${cityName}, ${purpose}.`,
      '',
      `What you do: ${work}`,
      ...(brief.effort === null ? [] : [`How long it takes: ${brief.effort}`]),
      ...(brief.when === null ? [] : [`By when: ${brief.when}`]),
      '',
      'You need no password. Open this link, and say who you are:',
      '',
      link,
      '',
      `The link is for you alone and can be used for ${INVITATION_DAYS} days. If you do not want to take part, you need do nothing.`,
      `Are you not sure that this mail is genuine? Ask ${inviter.name}: ${inviter.email}`,
    ].join('\n'),
  };
}
