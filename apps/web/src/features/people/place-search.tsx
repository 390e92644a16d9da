import { useDeferredValue, useState } from 'react';
import { useAnswer } from '../../app/answer';
import type { SearchPlacesQuery as Found } from '../../gql/graphql';
import { Answer } from '../../ui/answer';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { count, whole } from '../../ui/words';
import { SearchPlacesQuery } from './city.documents';
import styles from './place-search.module.css';

export type Place = Found['searchPlaces'][number];

const FEWEST_LETTERS = 2;

/** Finds a place by its name, as it is typed. */
export function PlaceSearch({ onChoose }: { onChoose: (place: Place) => void }) {
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const query = useAnswer(SearchPlacesQuery, { text: wanted }, { enabled: wanted.length >= FEWEST_LETTERS, keepPrevious: true });
  return (
    <>
      <TextField label="Name of the city" hint="Type at least two letters. Accents do not matter." autoComplete="off" spellCheck={false} value={text} onChange={setText} />
      {wanted.length < FEWEST_LETTERS ? null : (
        <Answer query={query} lines={4}>
          {({ searchPlaces }) => (
            <>
              <p role="status" className={styles.count}>
                {searchPlaces.length === 0 ? `No place is called like “${wanted}”.` : `${count(searchPlaces.length, 'place')} found`}
              </p>
              <ul className={styles.places}>
                {searchPlaces.map((place) => (
                  <li key={place.id} className={styles.place}>
                    <span>
                      <strong>{place.name}</strong>, {[place.region, place.countryName].filter(Boolean).join(', ')}
                      <span className={styles.people}>{place.population > 0 ? `${whole(place.population)} people` : 'population not known'}</span>
                    </span>
                    <Button onClick={() => onChoose(place)} aria-label={`Choose ${place.name}, ${place.countryName}`}>
                      Choose
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Answer>
      )}
      <p className={styles.source}>
        Places are from <a href="https://www.geonames.org/">GeoNames</a>, licensed CC BY 4.0.
      </p>
    </>
  );
}
