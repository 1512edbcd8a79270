import { AreaColumns, Pcode, PlaceId } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../../../test/a-centre';
import { aCrossing } from '../../../../test/a-crossing';
import { counted } from '../../../../test/a-ground';
import { aPlace } from '../../../../test/a-place';
import { aSiteRow } from '../../../../test/a-site-row';
import { foundPoint } from './found-point';
import { placeAt } from './place-at';
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
    expect(whereWords({ from: [32.1, 3.9], area: 'Magwi', place: null }, [], words)).toBe(
      'Somewhere in \u2068Magwi\u2069',
    );
    expect(whereWords({ from: [32.1, 3.9], area: null, place: null }, [], words)).toBe(
      '\u20683.9, 32.1\u2069',
    );
  });

  it('is called by the crossing that stands there, before a centre, and by no town that is near', async () => {
    const crossing = aCrossing({
      place: aPlace({ id: 'crossing:X', names: { en: 'Nimule gate' }, position: [32.05, 3.6] }),
    });
    const centre = aCentre({
      place: aPlace({ id: 'centre:C', names: { en: 'Nimule' }, position: [32.05, 3.6] }),
    });
    const from = [32.050_04, 3.599_97] as const;
    const words = await loadTranslator('en');
    const called = (named: Parameters<typeof placeAt>[0]) =>
      whereWords({ from, area: null, place: placeAt(named, from) }, [], words);
    expect(called({ crossings: [crossing], centres: [centre] })).toBe('\u2068Nimule gate\u2069');
    expect(called({ crossings: [], centres: [centre] })).toBe('\u2068Nimule\u2069');
    const vague = { ...centre, place: { ...centre.place, precision: 'areaCentroid' as const } };
    expect(called({ crossings: [], centres: [vague] })).toBe('\u20683.6, 32.05\u2069');
    expect(placeAt({ crossings: [crossing], centres: [] }, [32.051, 3.6])).toBeNull();
  });
});
