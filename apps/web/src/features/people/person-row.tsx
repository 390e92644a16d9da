import { useState } from 'react';
import { leads, useSession } from '../../app/session';
import type { InvitationState, Phase } from '../../gql/graphql';
import { Button } from '../../ui/button';
import type { Tone } from '../../ui/sentence';
import { Tag } from '../../ui/tag';
import { GROUP_NAMES, ROLE_NAMES } from '../../ui/vocabulary';
import { day, list } from '../../ui/words';
import { ChangeInvitationForm } from './change-invitation-form';
import { InvitationButtons } from './invitation-buttons';
import { MemberButtons } from './member-buttons';
import styles from './people-list.module.css';
import { openAssessmentOf, roleOf, type Invitation, type PeopleCity, type PeopleRow } from './people-rows';
import { VotingLinkPart } from './voting-link-part';
import { linkInShort } from './voting-link-words';

const STATES: Record<InvitationState, { words: string; tone: Tone }> = {
  sent: { words: 'Invited', tone: 'plain' },
  opened: { words: 'Has looked at it', tone: 'warn' },
  accepted: { words: 'Accepted', tone: 'good' },
  withdrawn: { words: 'Withdrawn', tone: 'quiet' },
  expired: { words: 'Expired', tone: 'bad' },
};

/** Phases in which a link to judge and to talk is of use. */
const JUDGED_IN: readonly Phase[] = ['preparing', 'collecting', 'voting'];

/** Somebody of the city or invited to it. */
export function PersonRow({ city, row }: { city: PeopleCity; row: PeopleRow }) {
  return row.kind === 'member' ? <MemberRow city={city} row={row} /> : <InvitedRow city={city} row={row} />;
}

function MemberRow({ city, row }: { city: PeopleCity; row: Extract<PeopleRow, { kind: 'member' }> }) {
  const me = useSession().data?.session?.person.id;
  const { member, terms } = row;
  const first = roleOf(row);
  const also = member.roles.filter((role) => role !== first && role !== 'stakeholder').map((role) => ROLE_NAMES[role].toLowerCase());
  const [linking, setLinking] = useState(false);
  const assessment = openAssessmentOf(city);
  const linkable = leads(city) && assessment && terms && JUDGED_IN.includes(assessment.phase) ? { assessmentId: assessment.id, link: terms.votingLink ?? null } : null;
  const judges = terms && first !== 'stakeholder' ? [`judges as ${GROUP_NAMES[terms.group].toLowerCase()}`] : [];
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <span className={styles.name}>
          {row.name} {member.personId === me ? <Tag>you</Tag> : null}
        </span>
        {row.email ? <span className={styles.email}>{row.email}</span> : null}
      </span>
      <span className={styles.state}>
        <Tag tone="good">Joined</Tag> {day(member.joinedAt)}
        {[...also.map((role) => `also ${role}`), ...judges].map((words) => (
          <span key={words}>· {words}</span>
        ))}
        {linkable ? <span>· {linkInShort(linkable.link)}</span> : null}
        <Areas city={city} areaIds={terms?.areaIds ?? null} />
      </span>
      {leads(city) ? (
        <MemberButtons city={city} member={member} me={me}>
          {linkable ? (
            <Button kind="quiet" aria-expanded={linking} onClick={() => setLinking(!linking)}>
              Voting link<span className="cm-hidden"> of {row.name}</span>
            </Button>
          ) : null}
        </MemberButtons>
      ) : null}
      {linkable && linking ? (
        <div className={styles.below}>
          <VotingLinkPart cityId={city.id} personId={member.personId} name={row.name} {...linkable} />
        </div>
      ) : null}
    </li>
  );
}

function InvitedRow({ city, row }: { city: PeopleCity; row: Extract<PeopleRow, { kind: 'invited' }> }) {
  const [changing, setChanging] = useState(false);
  const { invitation } = row;
  const { state, name, email, sentAt, expiresAt, areaIds } = invitation;
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <span className={name ? styles.name : 'cm-hidden'}>{name || 'No name given'}</span>
        <span className={name ? styles.email : styles.name}>{email}</span>
      </span>
      <span className={styles.state}>
        <Tag tone={STATES[state].tone}>{STATES[state].words}</Tag>
        {state === 'expired' ? `on ${day(expiresAt)}` : `sent ${day(sentAt)}`}
        <Areas city={city} areaIds={areaIds ?? null} />
      </span>
      <InvitationButtons
        city={city}
        invitation={invitation}
        change={mayChange(invitation) && !changing ? <ChangeButton email={email} onClick={() => setChanging(true)} /> : null}
      />
      {changing ? (
        <div className={styles.below}>
          <ChangeInvitationForm city={city} invitation={invitation} onDone={() => setChanging(false)} />
        </div>
      ) : null}
    </li>
  );
}

const mayChange = ({ role, state }: Invitation): boolean => role === 'stakeholder' && state !== 'withdrawn' && state !== 'accepted';

function ChangeButton({ email, onClick }: { email: string; onClick: () => void }) {
  return (
    <Button kind="quiet" onClick={onClick} aria-label={`Change the invitation to ${email}`}>
      Change
    </Button>
  );
}

/** Only said where somebody judges less than everything. */
function Areas({ city, areaIds }: { city: PeopleCity; areaIds: readonly string[] | null }) {
  if (areaIds === null) return null;
  const names = new Map(openAssessmentOf(city)?.pack.areas.map(({ id, name }) => [id, name]));
  return <span>· only {list(areaIds.map((id) => names.get(id) ?? id))}</span>;
}
