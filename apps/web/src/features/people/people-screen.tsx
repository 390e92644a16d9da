import { useState } from 'react';
import { useAnswer } from '../../app/answer';
import { leads, useSessionCity } from '../../app/session';
import { Answer } from '../../ui/answer';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { Page } from '../../ui/page';
import { hasDraft } from '../../ui/use-draft';
import { PeoplePageQuery } from './city.documents';
import { CITY_UNKNOWN } from './city-screen';
import { GroupBalancePanel } from './group-balance-panel';
import { InviteForm, inviteDraftKey } from './invite-form';
import { PeopleList } from './people-list';
import { openAssessmentOf, peopleRows, type PeopleCity } from './people-rows';
import { TakePartPanel } from './take-part-panel';

/** Who takes part in a city: members, invitations, and inviting more. */
export function PeopleScreen({ cityId }: { cityId: string }) {
  const known = useSessionCity(cityId);
  const query = useAnswer(PeoplePageQuery, { id: cityId });
  // Whoever has nobody yet, or began to write addresses, finds the form open.
  const [asked, setAsked] = useState<boolean | null>(() => (hasDraft(inviteDraftKey(cityId)) ? true : null));
  const city = query.data?.city ?? null;
  const [alone, setAlone] = useState<boolean | null>(null);
  if (city && alone === null) setAlone(city.members.length <= 1 && city.invitations.length === 0);
  const inviting = leads(known) && (asked ?? alone ?? false);
  return (
    <Page
      title="People"
      above={known?.name}
      lead="A good assessment needs many views: from inside the administration and from outside it."
      actions={
        leads(known) && !inviting ? (
          <Button kind="primary" onClick={() => setAsked(true)}>
            Invite people
          </Button>
        ) : null
      }
    >
      <Answer query={query} lines={10}>
        {(data) => (data.city ? <People city={data.city} inviting={inviting} onClose={() => setAsked(false)} /> : <ErrorNote sentence={CITY_UNKNOWN} />)}
      </Answer>
    </Page>
  );
}

function People({ city, inviting, onClose }: { city: PeopleCity; inviting: boolean; onClose: () => void }) {
  const rows = peopleRows(city);
  const assessment = openAssessmentOf(city);
  return (
    <>
      {inviting ? <InviteForm city={city} onClose={onClose} /> : null}
      {leads(city) && assessment ? <GroupBalancePanel rows={rows} name={assessment.name} /> : null}
      <TakePartPanel city={city} />
      <PeopleList city={city} rows={rows} />
    </>
  );
}
