import type { Figure } from '@waystation/domain';
import { aRound } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aBatch, aFigure, anOperation, aSource } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const ROUND_11 = { sources: [aSource()], rounds: [aRound()], figures: [aFigure()] };

/** What every store promises of imports that it refuses: nothing of them is kept. */
export const describeImportRefusals = (open: OpenForTest): void => {
  describe('refused imports', () => {
    it('applies nothing at all when one row in the middle breaks a rule', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const figures = Array.from({ length: 2_500 }, (_, index) =>
        aFigure({ occurrence: index, reported: { kind: 'value', value: index } }),
      );
      const bad: Figure = {
        ...aFigure(),
        occurrence: 9_999,
        reported: { kind: 'value', value: -5 },
      };
      const batch = aBatch(code, { ...ROUND_11, figures: figures.toSpliced(1_250, 0, bad) });
      await expect(store.imports.apply(batch, false)).rejects.toMatchObject({
        code: 'constraintViolated',
      });
      expect(await store.figures.rounds(code)).toEqual([]);
      expect(await store.figures.ofSubject(code, aFigure().subject)).toEqual([]);
      expect(await store.changes.since(code, 0, 10)).toHaveLength(1);
    });

    it.each([
      { what: 'a round', batch: { sources: [aSource()], figures: [aFigure()] }, name: aRound().id },
      { what: 'a source', batch: { rounds: [aRound()], figures: [aFigure()] }, name: 'IOM-DTM' },
      {
        what: 'a place',
        batch: {
          ...ROUND_11,
          figures: [aFigure({ subject: { kind: 'place', id: 'site:nowhere' } })],
        },
        name: 'site:nowhere',
      },
    ])('refuses figures that name $what nobody described', async ({ batch, name }) => {
      const { store } = open();
      const { code } = await newOperation(store);
      const refused = store.imports.apply(aBatch(code, batch), false);
      await expect(refused).rejects.toMatchObject({ code: 'brokenReference' });
      await expect(refused).rejects.toThrow(name);
      expect(await store.figures.sources(code)).toEqual([]);
    });

    it('refuses an operation that does not exist, by name', async () => {
      const { store } = open();
      const { code } = anOperation('never-added');
      await expect(store.imports.apply(aBatch(code, ROUND_11), false)).rejects.toMatchObject({
        code: 'unknownOperation',
        message: 'There is no operation "never-added".',
      });
    });
  });
};
