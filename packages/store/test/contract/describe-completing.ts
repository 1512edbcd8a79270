import { aRound } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aBatch, aFigure, aSource } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const ROUND_11 = { sources: [aSource()], rounds: [aRound()], figures: [aFigure()] };

/** What every store promises where several files describe the same thing. */
export const describeCompleting = (open: OpenForTest): void => {
  describe('files that complete each other', () => {
    it('keeps what one file knows of a round when another file leaves it blank', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const coverage = { assessed: 3_076, known: 3_335, of: 'places' as const };
      const bySites = aBatch(code, { sources: [aSource()], rounds: [aRound({ coverage })] });
      await store.imports.apply(aBatch(code, ROUND_11), false);
      expect(await store.imports.apply(bySites, false)).toMatchObject({ added: 0, changed: 1 });
      const again = await store.imports.apply(aBatch(code, ROUND_11), false);
      expect(again).toMatchObject({ importId: null, changed: 0, unchanged: 3 });
      expect(await store.figures.rounds(code)).toMatchObject([{ coverage }]);
    });

    it('completes a figure from a file that knows its period, whichever file comes first', async () => {
      const { store } = open();
      const whole = aFigure({ periodStart: '2021-07-01' });
      for (const order of [
        [aFigure(), whole],
        [whole, aFigure()],
      ]) {
        const { code } = await newOperation(store);
        for (const figure of order) {
          await store.imports.apply(aBatch(code, { ...ROUND_11, figures: [figure] }), false);
        }
        expect(await store.figures.ofSubject(code, whole.subject)).toEqual([whole]);
        const again = await store.imports.apply(aBatch(code, ROUND_11), false);
        expect(again).toMatchObject({ importId: null, changed: 0 });
      }
    });
  });
};
