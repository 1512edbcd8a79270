import { figureOfSubject } from '@waystation/domain';
import { aRound } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aBatch, aFigure, aSource } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const COLUMN = { group: 'idp', unit: 'individuals', measure: 'stock' } as const;
const SOURCES = { sources: [aSource()] };
const inArea = (pcode: string, level: 1 | 2 = 2) => ({
  subject: { kind: 'area' as const, pcode, level },
});
const value = (count: number) => ({ reported: { kind: 'value' as const, value: count } });
const PART = { isPart: true } as const;

/** What a total is made of. */
const describeSums = (open: OpenForTest): void => {
  describe('totals of rounds', () => {
    it.each([
      {
        case: 'adds areas of one level',
        rows: [aFigure({ ...inArea('SS0101'), ...value(7) }), aFigure(value(5))],
        total: 12,
        areas: 2,
      },
      {
        case: 'adds parts by reason and origin',
        rows: [
          aFigure({ ...PART, reason: 'Conflict', ...value(3) }),
          aFigure({ ...PART, reason: 'Flood', ...value(4) }),
        ],
        total: 7,
        areas: 1,
      },
      {
        case: 'takes the whole where parts are published beside it',
        rows: [aFigure(value(10)), aFigure({ ...PART, reason: 'Flood', ...value(4) })],
        total: 10,
        areas: 1,
      },
      {
        case: 'never adds women and men to everybody',
        rows: [
          aFigure({ ...PART, ...value(10) }),
          aFigure({ ...PART, sex: 'female', ...value(6) }),
          aFigure({ ...PART, ageMin: 0, ageMax: 4, ...value(2) }),
        ],
        total: 10,
        areas: 1,
      },
      {
        case: 'is unknown where one part is absent',
        rows: [
          aFigure({ ...PART, ...value(10) }),
          aFigure({ ...PART, reason: 'Flood', reported: { kind: 'absent', absence: 'unknown' } }),
        ],
        total: null,
        areas: 1,
      },
      {
        case: 'is unknown where one area is absent',
        rows: [
          aFigure({ ...inArea('SS0101'), ...value(10) }),
          aFigure({ reported: { kind: 'absent', absence: 'notAssessed' } }),
        ],
        total: null,
        areas: 2,
        numbered: ['SS0101'],
      },
      {
        case: 'counts a whole published twice once',
        rows: [aFigure(value(10)), aFigure({ occurrence: 1, ...value(10) })],
        total: 10,
        areas: 1,
      },
    ])('$case', async ({ rows, total, areas, numbered }) => {
      const { store } = open();
      const { code } = await newOperation(store);
      await store.imports.apply(
        aBatch(code, { ...SOURCES, rounds: [aRound()], figures: rows }),
        false,
      );
      const pcodes = numbered ?? ['SS0101', 'SS0102'].slice(-areas);
      const round = { round: aRound().id, level: 2, sensitivity: 'public' };
      expect(await store.figures.roundTotals(code)).toEqual([
        { ...COLUMN, ...round, value: total, pcodes, qualifiers: ['exact'] },
      ]);
      const published = await store.figures.ofAreas(code, {
        ...COLUMN,
        rounds: [aRound().id],
      });
      const own = published.filter(({ level, pcode }) => level === 2 && pcode === 'SS0102');
      if (areas === 1) {
        expect(figureOfSubject(own)).toMatchObject(
          total === null ? { kind: 'absent' } : { value: total },
        );
      }
    });
  });
};

/** What every store promises of the totals of rounds. */
export const describeRoundTotals = (open: OpenForTest): void => {
  describeSums(open);

  describe('what totals of rounds say of themselves', () => {
    it('names how exact the numbers are that it adds, a whole before its parts', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const figures = [
        aFigure({ ...inArea('SS0101'), ...value(7), qualifier: 'atLeast' }),
        aFigure({ ...inArea('SS0101'), ...PART, ...value(4), qualifier: 'planned' }),
        aFigure({ ...inArea('SS0102'), ...PART, reason: 'Flood', ...value(5) }),
        aFigure({
          ...inArea('SS0102'),
          ...PART,
          reason: 'Conflict',
          ...value(5),
          qualifier: 'about',
        }),
      ];
      await store.imports.apply(aBatch(code, { ...SOURCES, rounds: [aRound()], figures }), false);
      const [total] = await store.figures.roundTotals(code);
      expect(total).toMatchObject({ value: 17, qualifiers: ['about', 'atLeast', 'exact'] });
    });

    it('keeps levels apart, and is as sensitive as the most sensitive row', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const figures = [
        aFigure({ ...inArea('SS01', 1), ...value(12) }),
        aFigure({ ...inArea('SS0101'), ...value(7), sensitivity: 'restricted' }),
        aFigure({ ...inArea('SS0102'), ...value(5) }),
      ];
      await store.imports.apply(aBatch(code, { ...SOURCES, rounds: [aRound()], figures }), false);
      const totals = await store.figures.roundTotals(code);
      expect(
        totals.map(({ level, value: total, sensitivity }) => [level, total, sensitivity]),
      ).toEqual([
        [1, 12, 'public'],
        [2, 12, 'restricted'],
      ]);
    });
  });
};
