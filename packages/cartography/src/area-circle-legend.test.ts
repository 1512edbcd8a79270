import { ABSENCES } from '@waystation/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaCircleLegend, type SizedArea } from './area-circle-legend';
import { nestedCircles } from './nested-circles';
import { MAX_SITE_RADIUS, siteRadius } from './site-radius';

const anArea = (overrides: Partial<SizedArea> = {}): SizedArea => ({
  names: { en: 'Rubkona' },
  value: 174_545,
  absence: null,
  isCarriedOver: false,
  isDrawn: true,
  ...overrides,
});

describe('nestedCircles', () => {
  it('are the largest row, then round numbers, in the radii of the map', () => {
    const circles = nestedCircles([{ value: 108_456 }, { value: 9_630 }], 108_456);
    expect(circles.map(({ value }) => value)).toEqual([108_456, 25_000, 5_000]);
    expect(circles.map(({ radius }) => radius)).toEqual(
      circles.map(({ value }) => siteRadius(value, 108_456)),
    );
    expect(circles.map(({ of }) => of?.value ?? null)).toEqual([108_456, null, null]);
  });

  it.each([{ rows: [] }, { rows: [{ value: 0 }] }, { rows: [{ value: null }] }])(
    'are none for $rows',
    ({ rows }) => {
      expect(nestedCircles<{ value: number | null }>(rows, 100)).toEqual([]);
    },
  );

  it('leave out parts below one person', () => {
    expect(nestedCircles([{ value: 3 }], 3).map(({ value }) => value)).toEqual([3]);
  });
});

describe('areaCircleLegend', () => {
  it('names the largest area, at the full radius where it is the maximum', () => {
    const [largest] = areaCircleLegend([anArea(), anArea({ value: 5 })], 174_545).circles;
    expect(largest).toEqual({
      value: 174_545,
      radius: MAX_SITE_RADIUS,
      names: { en: 'Rubkona' },
    });
  });

  it('counts zero, and every kind of absence that occurs, without a circle', () => {
    const areas = [
      anArea({ value: 0 }),
      anArea({ value: null, absence: 'suppressed' }),
      anArea({ value: null }),
      anArea({ isCarriedOver: true }),
      anArea({ isDrawn: false }),
    ];
    expect(areaCircleLegend(areas, 174_545)).toMatchObject({
      drawn: 1,
      carriedOver: 1,
      nothings: [
        { what: 'zero', count: 1 },
        { what: 'unknown', count: 1 },
        { what: 'suppressed', count: 1 },
      ],
      unplaced: 1,
    });
  });

  it('says that no area reports zero', () => {
    expect(areaCircleLegend([anArea()], 1).nothings).toEqual([{ what: 'zero', count: 0 }]);
  });

  it('counts each area exactly once, whatever the areas', () => {
    const any = fc
      .record({
        value: fc.option(fc.nat(500_000)),
        absence: fc.constantFrom(...ABSENCES),
        isCarriedOver: fc.boolean(),
        isDrawn: fc.boolean(),
      })
      .map((area) => anArea({ ...area, absence: area.value === null ? area.absence : null }));
    fc.assert(
      fc.property(fc.array(any), (areas) => {
        const { drawn, nothings, unplaced } = areaCircleLegend(areas, 500_000);
        const without = nothings.reduce((sum, { count }) => sum + count, 0);
        expect(drawn + without + unplaced).toBe(areas.length);
      }),
    );
  });
});
