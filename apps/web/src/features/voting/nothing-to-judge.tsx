import { ButtonLink } from '../../app/navigation/button-link';
import { paths } from '../../app/paths';
import { leads, useSessionCity } from '../../app/session';
import { EmptyState } from '../../ui/empty-state';
import { Illustration } from '../../ui/illustration';
import { today, weekday } from '../../ui/time-words';
import type { BallotAssessment } from './ballot';

const BEFORE_VOTING = ['preparing', 'collecting'];
const AFTER_VOTING = ['targeting', 'published', 'archived'];

/** Why there is nothing to judge, and when there will be. Opening a round sends the mail that is promised here. */
export function NothingToJudge({ cityId, assessment }: { cityId: string; assessment: BallotAssessment }) {
  const leading = leads(useSessionCity(cityId));
  const { id, phase, openRound, myParticipation } = assessment;
  const overview = <ButtonLink to={paths.assessment(cityId, id)}>Go to the overview</ButtonLink>;
  if (AFTER_VOTING.includes(phase)) {
    return (
      <EmptyState picture={<Illustration of="report" />} title="Voting is over" action={overview}>
        What was settled stands on the overview.
      </EmptyState>
    );
  }
  if (!myParticipation) {
    return (
      <EmptyState title="You are not among those who judge" action={leading ? <ButtonLink to={paths.people(cityId)}>Take part yourself, on the people page</ButtonLink> : overview}>
        {openRound ? 'A round is open, and others are judging.' : 'Others are asked, as soon as a round opens.'}
      </EmptyState>
    );
  }
  if (openRound) {
    return (
      <EmptyState title="This round has no statement for you" action={overview}>
        You are asked to judge other areas. You get a mail when a round has something for you.
      </EmptyState>
    );
  }
  const agenda = paths.inAssessment(cityId, id, 'agenda');
  const open = phase === 'voting' ? <ButtonLink to={agenda}>{leading ? 'Open a round on the agenda' : 'Go to the agenda'}</ButtonLink> : overview;
  if (!BEFORE_VOTING.includes(phase)) {
    return (
      <EmptyState picture={<Illustration of="ballot" />} title="No round is open at the moment" action={open}>
        There is nothing for you to judge. You get a mail when the next round opens. What is talked about until then stands on the agenda.
      </EmptyState>
    );
  }
  return (
    <EmptyState picture={<Illustration of="letter" />} title="Voting has not begun yet" action={open}>
      {plannedBegin(assessment)} You get a mail with a link when it begins; until then there is nothing for you to do.
    </EmptyState>
  );
}

function plannedBegin({ plan }: BallotAssessment): string {
  const from = plan.find(({ phase }) => phase === 'voting')?.from;
  if (from === undefined) return '';
  return from >= today() ? `It is planned to begin on ${weekday(from)}.` : `It was planned to begin on ${weekday(from)} and is a little late.`;
}
