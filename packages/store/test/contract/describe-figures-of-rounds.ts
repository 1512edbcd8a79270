import { aRound, aSite } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aBatch, aFigure, aSource } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const COLUMN = { group: 'idp', unit: 'individuals', measure: 'stock' } as const;
const value = (count: number) => ({ kind: 'value' as const, value: count });
const county = { kind: 'area' as const, pcode: 'SS0101', level: 2 as const };
const state = { kind: 'area' as const, pcode: 'SS01', level: 1 as const };

/** What every store promises of columns that are read over many rounds. */
export const describeFiguresOfRounds = (open: OpenForTest): void => {
  describe('figures of rounds', () => {
    it('are those of the rounds and the column asked for, over all levels', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const [older, newer, other] = [aRound({ number: 9 }), aRound({ number: 10 }), aRound()];
      const figures = [
        aFigure({ subject: state, reported: value(3), round: older.id }),
        aFigure({ subject: state, reported: value(2), round: newer.id }),
        aFigure({ subject: county, reported: value(1), round: newer.id }),
        aFigure({ subject: state, reported: value(4), round: newer.id, unit: 'households' }),
        aFigure({ subject: state, reported: value(5), round: other.id }),
      ];
      const rounds = [older, newer, other];
      await store.imports.apply(aBatch(code, { sources: [aSource()], rounds, figures }), false);
      const rows = await store.figures.ofAreas(code, { ...COLUMN, rounds: [newer.id, older.id] });
      const found = rows.map(({ round, level, reported }) => ({ round, level, reported }));
      expect(found).toHaveLength(3);
      expect(found).toEqual(
        expect.arrayContaining([
          { round: older.id, level: 1, reported: value(3) },
          { round: newer.id, level: 1, reported: value(2) },
          { round: newer.id, level: 2, reported: value(1) },
        ]),
      );
    });

    it('name the rounds that have numbers by sex or age, once for each sensitivity', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const [older, newer] = [aRound({ number: 9 }), aRound({ number: 10 })];
      const women = { subject: county, sex: 'female' as const };
      const figures = [
        aFigure({ subject: county, round: older.id }),
        aFigure({ ...women, round: newer.id }),
        aFigure({ ...women, round: newer.id, occurrence: 2 }),
        aFigure({ ...women, round: newer.id, occurrence: 3, sensitivity: 'strict' }),
      ];
      const batch = { sources: [aSource()], rounds: [older, newer], figures };
      await store.imports.apply(aBatch(code, batch), false);
      expect(await store.figures.roundsBySexAge(code, COLUMN)).toEqual([
        { round: newer.id, sensitivity: 'public' },
        { round: newer.id, sensitivity: 'strict' },
      ]);
    });

    it('name the days at which places were counted, with their rounds, each once, oldest first', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const site = aSite();
      const subject = { kind: 'place' as const, id: site.place.id };
      const at = (asOf: string, occurrence: number) => aFigure({ subject, asOf, occurrence });
      const figures = [at('2021-09-30', 1), at('2021-03-31', 2), at('2021-09-30', 3)];
      const batch = { sources: [aSource()], rounds: [aRound()], sites: [site], figures };
      await store.imports.apply(aBatch(code, batch), false);
      expect(await store.figures.daysOfPlaces(code, COLUMN)).toEqual([
        { day: '2021-03-31', round: aRound().id },
        { day: '2021-09-30', round: aRound().id },
      ]);
      expect(await store.figures.daysOfPlaces(code, { ...COLUMN, unit: 'households' })).toEqual([]);
    });
  });
};
