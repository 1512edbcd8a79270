import { aRound } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aBatch, aFigure, aSource, COUNTIES } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const SOURCES = { sources: [aSource()] };
const inArea = (pcode: string, level: 1 | 2 = 2) => ({
  subject: { kind: 'area' as const, pcode, level },
});
const value = (count: number) => ({ reported: { kind: 'value' as const, value: count } });

/** What every store promises of rounds. */
export const describeRounds = (open: OpenForTest): void => {
  describe('rounds', () => {
    it('come oldest first, two of one number apart', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const rounds = [aRound(), aRound({ reportingDate: '2015-04-30' })];
      await store.imports.apply(aBatch(code, { ...SOURCES, rounds }), false);
      expect((await store.figures.rounds(code)).map(({ id }) => id)).toEqual([
        'mobility-tracking/2015-04-30/BA/11',
        'mobility-tracking/2021-09-30/BA/11',
      ]);
    });

    it('show as covered the areas that have a number, of those that have boundaries', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const figures = [
        aFigure({ ...inArea('SS0101'), ...value(0) }),
        aFigure({ reported: { kind: 'absent', absence: 'inaccessible' } }),
        aFigure({ ...inArea('SD19001'), ...value(3) }),
      ];
      await store.imports.apply(aBatch(code, { ...SOURCES, rounds: [aRound()], figures }), false);
      expect(await store.figures.rounds(code)).toMatchObject([{ coverage: null }]);
      await store.imports.apply(aBatch(code, { areas: COUNTIES }), false);
      expect(await store.figures.rounds(code)).toMatchObject([
        { coverage: { assessed: 1, known: 2, of: 'areas' } },
      ]);
    });
  });
};
