import { useAnswer } from '../../app/answer';
import { RouteLink } from '../../app/navigation/route-link';
import { paths } from '../../app/paths';
import type { InvitationPreviewQuery as Preview } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { ErrorNote } from '../../ui/error-note';
import { Page } from '../../ui/page';
import { AcceptInvitationForm } from './accept-invitation-form';
import { InvitationPreviewQuery } from './sign-in.documents';
import { useToken } from './use-token';

const CLOSED: Record<string, string> = {
  withdrawn: 'This invitation was withdrawn. If you think that is a mistake, please ask the person who invited you.',
  accepted: 'This invitation was already accepted. You can sign in with the address it was sent to.',
  expired: 'This invitation has expired. Please ask the person who invited you to send it again.',
};
const UNKNOWN = 'This invitation is not known. Perhaps a newer one was sent, or your mail program cut off the link.';

/** The page an invitation opens: what it is for, one field, one button. */
export function InvitationScreen() {
  const token = useToken();
  const query = useAnswer(InvitationPreviewQuery, { token }, { enabled: token !== '' });
  if (token === '') return <Closed sentence="This address has no invitation in it. Perhaps your mail program cut it off." />;
  if (query.data === undefined) {
    return (
      <Page narrow title="Your invitation">
        <Answer query={query}>{() => null}</Answer>
      </Page>
    );
  }
  return <Opened token={token} preview={query.data.invitationPreview} />;
}

function Opened({ token, preview }: { token: string; preview: Preview['invitationPreview'] }) {
  if (!preview) return <Closed sentence={UNKNOWN} />;
  if (preview.state !== 'open' && preview.state !== 'sent' && preview.state !== 'opened') return <Closed sentence={CLOSED[preview.state] ?? UNKNOWN} />;
  return <AcceptInvitationForm token={token} preview={preview} />;
}

function Closed({ sentence }: { sentence: string }) {
  return (
    <Page narrow title="Your invitation">
      <ErrorNote sentence={sentence}>
        <p>
          <RouteLink to={paths.signIn()}>Go to the sign-in page</RouteLink>
        </p>
      </ErrorNote>
    </Page>
  );
}
