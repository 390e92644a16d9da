import { useAnswer } from '../../app/answer';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { moment } from '../../ui/words';
import { OutboxQuery } from './account.documents';
import styles from './outbox.module.css';

const EVERY_FEW_SECONDS = 4_000;
const ADDRESS = /(https?:\/\/[^\s<>"]+)/;

/** Mails of an installation without a mail server: shown here, on this machine only, instead of being sent. */
export function OutboxScreen() {
  const query = useAnswer(OutboxQuery, {}, { refetchInterval: EVERY_FEW_SECONDS });
  return (
    <Page narrow title="Local outbox" lead="This installation sends no mail. What it would have sent is here, and only on this machine.">
      <Answer query={query}>
        {({ outbox }) =>
          outbox.length === 0 ? (
            <EmptyState title="No mail yet">Invitations and sign-in links appear here by themselves.</EmptyState>
          ) : (
            outbox.map(({ id, recipient, subject, body, createdAt }, nth) => (
              <Panel key={id} title={<Subject subject={subject} recipient={recipient} nth={nth + 1} />} note={`To ${recipient}, ${moment(createdAt)}`}>
                <div className={styles.body}>
                  <Linked text={body} />
                </div>
              </Panel>
            ))
          )
        }
      </Answer>
    </Page>
  );
}

/** The same subject goes to many: recipient and place tell the mails apart for those who hear the headings. */
function Subject({ subject, recipient, nth }: { subject: string; recipient: string; nth: number }) {
  return (
    <>
      {subject}
      <span className="cm-hidden">{`, mail ${nth}, to ${recipient}`}</span>
    </>
  );
}

/** Plain text with its addresses as links. */
function Linked({ text }: { text: string }) {
  return text.split(ADDRESS).map((part, index) =>
    index % 2 === 1 ? (
      <a key={`${index}-${part}`} href={localPart(part)}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}

/** A link to this installation is followed on the host one is on, whatever its public address. */
function localPart(address: string): string {
  if (!URL.canParse(address)) return address;
  const { origin, pathname, search, hash } = new URL(address);
  const isApp = origin === window.location.origin || ['/sign-in/link', '/invitation', '/first-run'].includes(pathname);
  return isApp ? `${pathname}${search}${hash}` : address;
}
