import { describe, expect, it } from 'vitest';
import { aBatch, anArea, COUNTIES } from '../builders';
import { describeTopologies } from './describe-topologies';
import { newOperation, type OpenForTest } from './open-for-test';

/** What every store promises of boundaries and of what contradicts them. */
export const describeAreas = (open: OpenForTest): void => {
  describe('areas', () => {
    it('works out a point inside, the box and the square kilometres on the globe', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await store.imports.apply(aBatch(code, { areas: COUNTIES }), false);
      const [juba] = await store.areas.list(code, 2);
      expect(juba).toMatchObject({ pcode: 'SS0101', level: 2, bbox: [30, 4, 31, 6] });
      expect(await store.areas.containing(code, 2, juba?.centre ?? [0, 0])).toBe('SS0101');
      expect(juba?.areaKm2).toBeCloseTo(24_518, -2);
      expect(await store.areas.levels(code)).toEqual([
        { level: 2, areas: 2, validOn: '2018-08-17' },
      ]);
      expect(await store.areas.list(code, 1)).toEqual([]);
      expect(await store.areas.list(code, null)).toHaveLength(2);
    });

    it('finds the area that contains a point, by its full boundary', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await store.imports.apply(aBatch(code, { areas: COUNTIES }), false);
      expect(await store.areas.containing(code, 2, [31.5, 5])).toBe('SS0102');
      expect(await store.areas.containing(code, 2, [31, 5])).toBe('SS0101');
      expect(await store.areas.containing(code, 2, [33, 5])).toBeNull();
      expect(await store.areas.containing(code, 1, [31.5, 5])).toBeNull();
    });

    it('gives the outlines of countries by their levels 0 to 2, or by the coarsest there is', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      expect(await store.areas.outlines(code)).toEqual([]);
      const state = anArea({ pcode: 'SS01', level: 1, parent: 'SSD', box: [30, 4, 32, 6] });
      const payam = anArea({ pcode: 'SS010101', level: 3, parent: 'SS0101', box: [30, 4, 31, 5] });
      const uganda = anArea({ pcode: 'UGA', level: 0, parent: null, box: [30, 0, 35, 4] });
      const parish = anArea({ pcode: 'KE010101', level: 3, parent: 'KE0101', box: [35, 0, 36, 4] });
      const areas = [...COUNTIES, state, payam, uganda, parish];
      await store.imports.apply(aBatch(code, { areas }), false);
      const outlines = await store.areas.outlines(code);
      expect(outlines.map(({ pcode }) => pcode)).toEqual([
        'KE010101',
        'SS01',
        'SS0101',
        'SS0102',
        'UGA',
      ]);
      expect(JSON.parse(outlines[1]?.geojson ?? '')).toMatchObject({
        type: 'MultiPolygon',
        coordinates: [
          [
            expect.arrayContaining([
              [30, 4],
              [32, 6],
            ]),
          ],
        ],
      });
    });

    it('reads the newest version of boundaries and keeps the older one beside it', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const newer = COUNTIES.map((area) => ({
        ...area,
        validOn: anArea({ box: [0, 0, 1, 1], validOn: '2023-03-14' }).validOn,
      }));
      await store.imports.apply(aBatch(code, { areas: newer }), false);
      const applied = await store.imports.apply(aBatch(code, { areas: COUNTIES }), false);
      expect(applied.added).toBe(2);
      expect(await store.areas.levels(code)).toEqual([
        { level: 2, areas: 2, validOn: '2023-03-14' },
      ]);
    });

    it('mends a boundary that crosses itself, so that questions about it do not fail', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const bowTie = [
        [
          [30, 4],
          [32, 6],
          [32, 4],
          [30, 6],
          [30, 4],
        ],
      ];
      const area = {
        ...anArea({ box: [30, 4, 32, 6] }),
        geometry: { type: 'MultiPolygon' as const, coordinates: [bowTie] },
      };
      await store.imports.apply(aBatch(code, { areas: [area] }), false);
      expect(await store.areas.containing(code, 2, [31.8, 5])).toBe('SS0101');
      expect(await store.areas.containing(code, 2, [31, 5.8])).toBeNull();
    });
  });
  describeTopologies(open);
};
