import { Day } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { takenName } from './taken-name';

const DAY = Day.parse('2021-09-30');

const nameIn = (countries: string[], shows: string): string =>
  takenName(
    { view: { operation: anOperation({ code: 'south-sudan', countries }), day: DAY } },
    shows,
  );

describe('the name of a file that is taken out', () => {
  it.each([
    { countries: ['SSD'], shows: 'rounds', name: 'SSD_rounds_20210930' },
    {
      countries: ['SSD', 'SDN'],
      shows: 'idps by county',
      name: 'SOUTH-SUDAN_idps_by_county_20210930',
    },
    { countries: ['SSD'], shows: 'Déplacés / comtés', name: 'SSD_deplaces_comtes_20210930' },
    { countries: ['SSD'], shows: 'النازحون', name: 'SSD_20210930' },
  ])('is $name', ({ countries, shows, name }) => {
    expect(nameIn(countries, shows)).toBe(name);
  });
});
