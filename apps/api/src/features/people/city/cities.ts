import { Injectable } from '@nestjs/common';
import { notFound, refuse } from '../../../platform/domain-error';
import { newId } from '../../../platform/id';
import { UnitOfWork } from '../../../platform/unit-of-work';
import type { CurrentViewer } from '../../../platform/viewer';
import { PEOPLE_REFUSALS } from '../people.refusals';
import { isCountry } from '../place/countries';
import { Gazetteer } from '../place/gazetteer';
import { changeCity, foundCity } from './city.store';
import { mustBeAble } from './must-be-able';

export interface NewCity {
  readonly requestId: string;
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly placeId: string | null;
}

@Injectable()
export class Cities {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** Whoever creates a city leads it. */
  async create(viewer: CurrentViewer, input: NewCity): Promise<{ cityId: string }> {
    const { requestId, name, country, population, placeId } = input;
    await this.refuseUnknownPlace(country, placeId);
    return this.unit.inTransaction(viewer, { operation: 'createCity', requestId, input, cityId: null }, async (tx) => {
      const cityId = newId();
      await foundCity(tx, { id: cityId, name, country, population, placeId });
      tx.record({ kind: 'city.created', cityId, data: { name, country, population, placeId } });
      return { cityId };
    });
  }

  async update(viewer: CurrentViewer, input: { requestId: string; cityId: string; name: string; population: number }): Promise<void> {
    const { requestId, cityId, name, population } = input;
    mustBeAble(viewer, 'city.edit', cityId);
    await this.unit.inTransaction(viewer, { operation: 'updateCity', requestId, input, cityId }, async (tx) => {
      if (!(await changeCity(tx, { id: cityId, name, population }))) throw notFound();
      tx.record({ kind: 'city.changed', cityId, data: { name, population } });
      return { cityId };
    });
  }

  private async refuseUnknownPlace(country: string, placeId: string | null): Promise<void> {
    if (!isCountry(country)) throw refuse(PEOPLE_REFUSALS, 'country-unknown', {}, 'country');
    if (placeId === null) return;
    const place = await this.gazetteer.byId(placeId);
    if (!place) throw refuse(PEOPLE_REFUSALS, 'place-unknown', {}, 'placeId');
    if (place.country !== country) throw refuse(PEOPLE_REFUSALS, 'place-elsewhere', {}, 'placeId');
  }
}
