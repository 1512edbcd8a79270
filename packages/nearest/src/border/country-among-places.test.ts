import { Iso3, type Position } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aCentre, elegu } from '../../test/ground';
import { countryAmongPlaces } from './country-among-places';

const among = (countries: string[]) =>
  countryAmongPlaces({
    operation: anOperation({ countries }),
    centres: [aCentre('south'), aCentre('north', { position: [31, 5] })],
    crossings: [elegu()],
  });

describe('the country of a point where no boundaries are loaded', () => {
  it.each([
    { name: 'among the places of one country', countries: ['SSD'], at: [31.5, 4], told: ['SSD'] },
    { name: 'outside them', countries: ['SSD'], at: [31.5, 3.5], told: [] },
    { name: 'on another continent', countries: ['SSD'], at: [-74, 40], told: [] },
    { name: 'among those of two countries', countries: ['SSD', 'UGA'], at: [31.5, 4], told: [] },
  ])('$name is $told', ({ countries, at: [x = 0, y = 0], told }) => {
    const at: Position = [x, y];
    expect(among(countries)(at)).toEqual(told.map((one) => Iso3.parse(one)));
  });
});
