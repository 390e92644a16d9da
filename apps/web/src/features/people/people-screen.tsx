import { useAnswer } from '../../app/answer';
import { leads, useSessionCity } from '../../app/session';
import { Answer } from '../../ui/answer';
import { ErrorNote } from '../../ui/error-note';
import { Page } from '../../ui/page';
import { PeoplePageQuery } from './city.documents';
import { CITY_UNKNOWN } from './city-screen';
import { InvitationsList } from './invitations-list';
import { InviteForm } from './invite-form';
import { MembersList } from './members-list';
import { TakePartPanel } from './take-part-panel';

/** Who takes part in a city: members, invitations, and inviting more. */
export function PeopleScreen({ cityId }: { cityId: string }) {
  const known = useSessionCity(cityId);
  const query = useAnswer(PeoplePageQuery, { id: cityId });
  return (
    <Page title="People" above={known?.name} lead="A good assessment needs many views: from inside the administration and from outside it.">
      <Answer query={query}>
        {({ city }) =>
          city ? (
            <>
              {leads(city) ? <InviteForm city={city} /> : null}
              {leads(city) ? <InvitationsList cityId={city.id} invitations={city.invitations} /> : null}
              <TakePartPanel city={city} />
              <MembersList city={city} />
            </>
          ) : (
            <ErrorNote sentence={CITY_UNKNOWN} />
          )
        }
      </Answer>
    </Page>
  );
}
