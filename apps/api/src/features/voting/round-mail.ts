import type { MailMessage } from '../../platform/transaction';
import { timeInWords } from '../assessment/plan';
import { LINK_NOTE } from './voting-link-mail';

interface Occasion {
  readonly recipient: { readonly name: string; readonly email: string };
  readonly cityName: string;
  readonly assessmentName: string;
  readonly round: number;
  /** How many statements this person is asked to judge. */
  readonly statements: number;
  readonly minutesPerStatement: number;
  /** By when, as a whole sentence. */
  readonly until: string | null;
  readonly link: string;
}

/** Tells somebody on the panel that a round is open. It says nothing of what anybody voted. */
export function roundMail({ recipient, cityName, assessmentName, round, statements, minutesPerStatement, until, link }: Occasion): MailMessage {
  const asked = `${statements} ${statements === 1 ? 'statement' : 'statements'}`;
  const what = round === 1 ? `voting has begun. ${asked} ${statements === 1 ? 'waits' : 'wait'} for your view.` : `round ${round} is open. ${asked} ${statements === 1 ? 'is' : 'are'} judged once more.`;
  return {
    recipient: recipient.email,
    subject: round === 1 ? `${cityName}: voting has begun, ${asked} for you` : `${cityName}: round ${round} is open, ${asked} for you`,
    body: [
      `Good day ${recipient.name},`,
      '',
      `In ${assessmentName} of ${cityName}, ${what}`,
      '',
      `How long it takes: ${timeInWords(statements * minutesPerStatement)} in all. You can stop at any time and go on later, also on a phone.`,
      ...(until === null ? [] : [`By when: ${until}`]),
      '',
      'Open your link to begin:',
      '',
      link,
      '',
      LINK_NOTE,
    ].join('\n'),
  };
}
