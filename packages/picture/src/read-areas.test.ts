import { Pcode } from '@waystation/domain';
import { anOverview } from '@waystation/domain/testing';
import { EMPTY_MAP_STATE, mapView } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { someReads } from '../test/some-reads';
import { createMemory } from './geometry/create-memory';
import { pictureFrame } from './geometry/picture-frame';
import { readAreas } from './read-areas';

describe('the areas of a picture without figures', () => {
  it('are the countries of the operation, for the others would have a fill and no line', async () => {
    const { areas, ...others } = someReads();
    const countries = ['LBY', 'GRC', 'EGY'].map((iso3) => Pcode.parse(iso3));
    const reads = {
      ...others,
      areas: async () => ({
        ...(await areas(0)),
        pcode: countries,
      }),
    };
    const overview = anOverview({}, { countries: ['LBY', 'EGY'] });
    const bbox: [number, number, number, number] = [0, 0, 40, 40];
    const view = mapView(overview, EMPTY_MAP_STATE, new Date('2025-03-10T12:00:00Z'));
    const { rows } = await readAreas(
      { reads, state: 'libya:1', shapes: createMemory(1) },
      { view, level: 0, bbox, figures: null },
      pictureFrame(null, bbox),
    );
    expect(rows.map(({ pcode }) => pcode)).toEqual(['LBY', 'EGY']);
  });
});
