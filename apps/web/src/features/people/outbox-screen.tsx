import { useState } from 'react';
import { useAnswer } from '../../app/answer';
import { Answer } from '../../ui/answer';
import { buttonClass } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Illustration } from '../../ui/illustration';
import { TextField } from '../../ui/field';
import { More } from '../../ui/more';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { moment } from '../../ui/words';
import { OutboxQuery } from './account.documents';
import styles from './outbox.module.css';

const EVERY_FEW_SECONDS = 4_000;
/** From here on one looks for a mail. */
const MANY = 8;
const ADDRESS = /(https?:\/\/[^\s<>"]+)/;

/** Mails of an installation without a mail server: shown here, on this machine only, instead of being sent. */
export function OutboxScreen() {
  const query = useAnswer(OutboxQuery, {}, { refetchInterval: EVERY_FEW_SECONDS });
  const [word, setWord] = useState('');
  return (
    <Page narrow title="Local outbox" lead="This installation sends no mail. What it would have sent is here, newest first, and only on this machine.">
      <Answer query={query}>
        {({ outbox }) => {
          if (outbox.length === 0) return <EmptyState picture={<Illustration of="letter" />} title="No mail yet">Invitations and sign-in links appear here by themselves.</EmptyState>;
          const found = outbox.filter(({ recipient, subject }) => `${recipient} ${subject}`.toLowerCase().includes(word.trim().toLowerCase()));
          return (
            <>
              {outbox.length > MANY ? <TextField label="Find a mail by its address or subject" type="search" value={word} onChange={setWord} /> : null}
              {found.length === 0 ? <EmptyState title="No mail has this word" /> : null}
              {found.map(({ id, ...mail }, nth) => (
                <OneMail key={id} {...mail} nth={nth + 1} />
              ))}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

interface OneMailProps {
  recipient: string;
  subject: string;
  body: string;
  createdAt: string;
  nth: number;
}

/** The link of a mail at once; its text for those who want to read it. */
function OneMail({ recipient, subject, body, createdAt, nth }: OneMailProps) {
  const address = ADDRESS.exec(body)?.[0];
  return (
    <Panel title={<Subject subject={subject} recipient={recipient} nth={nth} />} note={`To ${recipient}, ${moment(createdAt)}`}>
      {address ? (
        <a href={localPart(address)} className={buttonClass}>
          Open its link<span className="cm-hidden">{`, mail ${nth}, to ${recipient}`}</span>
        </a>
      ) : null}
      <More label="Read the mail">
        <div className={styles.body}>
          <Linked text={body} />
        </div>
      </More>
    </Panel>
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
