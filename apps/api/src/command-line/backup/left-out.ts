/**
 * Tables whose rows are not backed up: who is signed in, links that are on their way, voting links, and counts of attempts. After a restore everybody
 * signs in again, and nothing that was ended since comes back to life. The job queue (another schema) is made anew from unsent mails.
 */
export const LEFT_OUT: ReadonlySet<string> = new Set(['session', 'sign_in_link', 'auth_attempt', 'voting_link']);
