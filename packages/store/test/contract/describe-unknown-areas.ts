import { aSite } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aBatch, anArea, COUNTIES } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

/** What every store promises of places declared in areas that the boundaries do not have. */
export const describeUnknownAreas = (open: OpenForTest): void => {
  describe('areas that the boundaries do not have', () => {
    const payam = aSite({ id: 'site:in-a-payam', declaredArea: 'SS010103' });

    it('flags a code as long as those of a stored level that is not among them, wherever it lies', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const state = anArea({ pcode: 'SS01', level: 1, parent: null, box: [30, 4, 32, 6] });
      await store.imports.apply(aBatch(code, { areas: [state, ...COUNTIES] }), false);
      const typo = aSite({ id: 'site:typo', declaredArea: 'SS0199' });
      const { flags } = await store.imports.apply(aBatch(code, { sites: [typo, payam] }), false);
      expect(flags).toMatchObject([{ flag: 'areaNotInBoundaries', subject: 'site:typo' }]);
    });

    it('names stored places that a later file declares elsewhere, and flags the unknown area', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      await store.imports.apply(aBatch(code, { areas: COUNTIES, sites: [aSite()] }), false);
      const moved = aSite({ declaredArea: 'SS9999' });
      const applied = await store.imports.apply(aBatch(code, { sites: [moved, payam] }), false);
      const place = moved.place.id;
      expect(applied.redeclared).toEqual([{ place, before: 'SS0101', after: 'SS9999' }]);
      expect(applied.flags).toMatchObject([{ flag: 'areaNotInBoundaries', subject: place }]);
    });
  });
};
