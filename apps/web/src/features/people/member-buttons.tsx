import type { ReactNode } from 'react';
import { useCommand } from '../../app/mutation';
import { ConfirmButton } from '../../ui/confirm-button';
import { ProblemNote } from '../../ui/problem-note';
import { EndMembershipMutation, HandOverMutation } from './city.documents';
import styles from './people-list.module.css';
import type { Member, PeopleCity } from './people-rows';

interface MemberButtonsProps {
  city: PeopleCity;
  member: Member;
  me: string | undefined;
  /** More that can be done, before these. */
  children?: ReactNode;
}

/**
 * Both are asked about: whoever leaves lets go of assigned statements and of the panel, which nobody can put back as it was, and only the
 * new leader can hand a city back.
 */
export function MemberButtons({ city, member: { personId, name, roles }, me, children }: MemberButtonsProps) {
  const end = useCommand(EndMembershipMutation);
  const handOver = useCommand(HandOverMutation);
  if (personId === me || roles.includes('leader')) return children ? <span className={styles.buttons}>{children}</span> : null;
  const mayHandOver = city.myRoles.includes('leader') && roles.some((role) => role === 'deputy' || role === 'evidencer');
  return (
    <>
      <span className={styles.buttons}>
        {children}
        {mayHandOver ? (
          <ConfirmButton
            kind="quiet"
            busy={handOver.busy}
            question={`Hand the city over to ${name}?`}
            explanation={`${name} becomes the leader of ${city.name}, and you become a deputy. Only the new leader can hand it back.`}
            confirmLabel="Hand over"
            onConfirm={() => handOver.run({ cityId: city.id, personId })}
          >
            Hand over<span className="cm-hidden"> to {name}</span>
          </ConfirmButton>
        ) : null}
        <ConfirmButton
          kind="quiet"
          danger
          busy={end.busy}
          question={`End the membership of ${name}?`}
          explanation="What they did stays: their votes, proof and words. Statements assigned to them become free, they leave the panel, and they no longer see this city unless they are invited again."
          confirmLabel="End membership"
          onConfirm={() => end.run({ cityId: city.id, personId })}
        >
          End<span className="cm-hidden"> the membership of {name}</span>
        </ConfirmButton>
      </span>
      {end.problem || handOver.problem ? (
        <div className={styles.below}>
          <ProblemNote problem={end.problem ?? handOver.problem} onRetry={end.problem ? end.retry : handOver.retry} />
        </div>
      ) : null}
    </>
  );
}
