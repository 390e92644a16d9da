import { useState } from 'react';
import { useSession } from '../../app/session';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { CityForm, type CityDraft } from './city-form';
import { NameStep } from './name-step';
import { PlaceSearch } from './place-search';

/** Adding a city: found in the gazetteer, or typed in. Whoever adds it leads it. */
export function NewCityScreen() {
  const { data } = useSession();
  const [draft, setDraft] = useState<CityDraft | null>(null);
  // A leader's name stands in every invitation.
  if (data?.session?.person.needsName) return <NameStep />;
  return (
    <Page narrow title="Add a city" lead="You become its leader. You can hand it over later.">
      {draft === null ? (
        <Panel title="Which city?">
          <PlaceSearch onChoose={({ id, name, country, population }) => setDraft({ placeId: id, name, country, population: String(population) })} />
          <p>
            <Button kind="quiet" onClick={() => setDraft({ placeId: null, name: '', country: '', population: '' })}>
              It is not in the list: type it in
            </Button>
          </p>
        </Panel>
      ) : (
        <Panel title="Check what we know" note="Population decides which cities are your peers. Please correct it if you know better.">
          <CityForm draft={draft} onBack={() => setDraft(null)} />
        </Panel>
      )}
    </Page>
  );
}
