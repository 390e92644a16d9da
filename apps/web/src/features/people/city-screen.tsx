import { useAnswer } from '../../app/answer';
import { ButtonLink } from '../../app/navigation/button-link';
import { paths } from '../../app/paths';
import { leads, useSessionCity } from '../../app/session';
import type { CityPageQuery as CityPage } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { EmptyState } from '../../ui/empty-state';
import { Illustration } from '../../ui/illustration';
import { ErrorNote } from '../../ui/error-note';
import { Page } from '../../ui/page';
import { StatRow, StatTile } from '../../ui/stat-tile';
import { ROLE_NAMES } from '../../ui/vocabulary';
import { count, list, whole } from '../../ui/words';
import { AssessmentCard } from './assessment-card';
import { CityPageQuery } from './city.documents';
import { CitySettings } from './city-settings';

export const CITY_UNKNOWN = 'This city was not found, or you do not belong to it.';

/** A city at a glance: its assessments, its people, and what to do next. */
export function CityScreen({ cityId }: { cityId: string }) {
  const known = useSessionCity(cityId);
  const query = useAnswer(CityPageQuery, { id: cityId });
  const mayStart = leads(known);
  // What goes on comes before what could begin.
  const running = known?.assessments.some(({ phase }) => phase !== 'published' && phase !== 'archived') ?? false;
  return (
    <Page
      title={known?.name ?? 'City'}
      lead={known ? `${known.countryName}. Your role: ${list(known.myRoles.map((role) => ROLE_NAMES[role].toLowerCase()))}.` : undefined}
      actions={
        mayStart ? (
          <ButtonLink kind={running ? 'plain' : 'primary'} to={paths.newAssessment(cityId)}>
            Start an assessment
          </ButtonLink>
        ) : undefined
      }
    >
      <Answer query={query}>{({ city }) => (city ? <CityContent city={city} mayEdit={mayStart} /> : <ErrorNote sentence={CITY_UNKNOWN} />)}</Answer>
    </Page>
  );
}

function CityContent({ city, mayEdit }: { city: NonNullable<CityPage['city']>; mayEdit: boolean }) {
  const waiting = city.invitations.filter(({ state }) => state === 'sent' || state === 'opened').length;
  return (
    <>
      <StatRow>
        <StatTile label="Population" value={whole(city.population)} />
        <StatTile label="People" value={whole(city.members.length)} note={waiting > 0 ? `${count(waiting, 'invitation')} waiting` : undefined} />
        <StatTile label="Assessments" value={whole(city.assessments.length)} />
      </StatRow>
      {city.assessments.length === 0 ? (
        <EmptyState picture={<Illustration of="city" />} title="No assessment yet" action={mayEdit ? <ButtonLink to={paths.newAssessment(city.id)}>Start the first one</ButtonLink> : undefined}>
          An assessment takes two to three weeks: proof is gathered, people judge, and the result becomes targets and a roadmap.
        </EmptyState>
      ) : (
        city.assessments.map((assessment) => <AssessmentCard key={assessment.id} cityId={city.id} assessment={assessment} />)
      )}
      {mayEdit ? <CitySettings city={city} /> : null}
    </>
  );
}
