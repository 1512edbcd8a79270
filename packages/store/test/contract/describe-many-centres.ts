import { Day, PlaceId } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { aBatch, aCentre } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

/** What every store promises of more centres than one statement reads. */
export const describeManyCentres = (open: OpenForTest): void => {
  describe('many centres', () => {
    it('are given by their ids, each once and with its log', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const ids = Array.from({ length: 1_001 }, (_, index) => `centre:${10_000 + index}`);
      const one = aCentre({ statusLog: [{ at: '2011-02-28', status: 'operating' }] });
      const centres = ids.toReversed().map((id) => ({
        ...one,
        place: { ...one.place, id: PlaceId.parse(id) },
      }));
      await store.imports.apply(aBatch(code, { centres }), false);
      const span = { from: Day.parse('2011-03-01'), until: null };
      const [all, ofSpan] = [
        await store.places.centres(code),
        await store.places.centres(code, span),
      ];
      for (const stored of [all, ofSpan]) {
        expect(stored.map(({ place }) => place.id)).toEqual(ids);
        expect(stored.every(({ statusLog }) => statusLog.length === 1)).toBe(true);
      }
    });
  });
};
