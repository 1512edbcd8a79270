import { AreaColumns, Pcode, PlaceId } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { counted } from '../../../../test/a-ground';
import { aSiteRow } from '../../../../test/a-site-row';
import { foundPoint } from './found-point';
import { whereWords } from './where-words';

const MAGWI = Pcode.parse('SS0102');

const LOADED = {
  namedAreas: [
    AreaColumns.parse({
      level: 2,
      validOn: '2025-01-01',
      pcode: ['SS0102'],
      names: [{ en: 'Magwi' }],
      parent: ['SS01'],
      longitude: [32.1],
      latitude: [3.9],
      areaKm2: [12_000],
    }),
  ],
  sites: [
    aSiteRow({ id: PlaceId.parse('site:exact'), position: [32, 4], area: MAGWI }),
    aSiteRow({ id: PlaceId.parse('site:vague'), position: [32, 4], area: MAGWI, isInexact: true }),
    aSiteRow({ id: PlaceId.parse('site:nowhere'), position: null }),
  ],
  centres: [counted({ id: 'Nimule' })],
  crossings: [],
};

describe('a place that is found by its name', () => {
  it.each([
    ['area', 'SS0102', { from: [32.1, 3.9], area: 'SS0102' }],
    ['site', 'site:exact', { from: [32, 4], area: null }],
    ['site', 'site:vague', { from: [32, 4], area: 'SS0102' }],
    ['centre', 'centre:Nimule', { area: null }],
  ] as const)(
    'of kind %s, %s, is a point, and an area where it is no better known',
    (kind, id, point) => {
      expect(foundPoint({ kind, id }, LOADED)).toMatchObject(point);
    },
  );

  it('is nowhere to set out from where nobody said where it is', () => {
    expect(foundPoint({ kind: 'site', id: 'site:nowhere' }, LOADED)).toBeNull();
    expect(foundPoint({ kind: 'area', id: 'SS99' }, LOADED)).toBeNull();
  });

  it('is called somewhere in its area, not by a town that is near its middle', async () => {
    const words = await loadTranslator('en');
    expect(whereWords({ from: [32.1, 3.9], area: 'Magwi' }, [], words)).toBe(
      'Somewhere in \u2068Magwi\u2069',
    );
    expect(whereWords({ from: [32.1, 3.9], area: null }, [], words)).toBe('\u20683.9, 32.1\u2069');
  });
});
