import type { MailMessage } from '../../../platform/transaction';
import { timeInWords } from '../../assessment/plan';
import { LINK_NOTE } from '../voting-link-mail';
import type { Amount, Work } from './owed-work';

interface Occasion extends Amount {
  readonly recipient: { readonly name: string; readonly email: string };
  readonly cityName: string;
  readonly assessmentName: string;
  readonly work: Work;
  readonly minutesPerStatement: number;
  /** By when, as a whole sentence. */
  readonly until: string | null;
  readonly link: string;
}

const PROMISE = 'You get at most one reminder a day, and none once you are done.';

/** Reminds somebody of what they still owe. It says how much, never what anybody voted. */
export function reminderMail({ recipient, cityName, assessmentName, work, asked, done, owed, minutesPerStatement, until, link }: Occasion): MailMessage {
  const left = `${owed} ${owed === 1 ? 'statement' : 'statements'}`;
  const wait = owed === 1 ? 'waits' : 'wait';
  const sofar = done > 0 ? ` ${done} of ${asked} are done: thank you.` : '';
  const votes = work === 'votes';
  return {
    recipient: recipient.email,
    subject: votes ? `${cityName}: ${left} still ${wait} for your view` : `${cityName}: ${left} still ${wait} for a level from you`,
    body: [
      `Good day ${recipient.name},`,
      '',
      `In ${assessmentName} of ${cityName}, ${left} still ${wait} for ${votes ? 'your view' : 'you to propose a level'}.${sofar}`,
      '',
      ...(votes ? [`How long it takes: ${timeInWords(owed * minutesPerStatement)} in all. You can stop at any time and go on later, also on a phone.`] : []),
      ...(until === null ? [] : [`By when: ${until}`]),
      '',
      votes ? 'Open your link to go on:' : 'Open your statements:',
      '',
      link,
      '',
      ...(votes ? [LINK_NOTE, ''] : []),
      PROMISE,
    ].join('\n'),
  };
}
