import { aRound } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aBatch, aSource, COUNTIES } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const SOURCES = { sources: [aSource()] };
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

    it('have the coverage that was published, and none where none was', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const coverage = { assessed: 76, known: 79, of: 'areas' as const };
      const rounds = [aRound(), aRound({ reportingDate: '2025-02-28', coverage })];
      await store.imports.apply(aBatch(code, { ...SOURCES, rounds, areas: COUNTIES }), false);
      expect(await store.figures.rounds(code)).toMatchObject([{ coverage: null }, { coverage }]);
    });
  });
};
