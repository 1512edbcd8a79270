import { type Figure, type SexAge, sexAgeKey } from '@waystation/domain';
import { aRound, aSite } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aBatch, aFigure, aSource } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const COLUMN = { group: 'idp', unit: 'individuals', measure: 'stock' } as const;
const children = { ageMin: 0, ageMax: 17 };
const county = { kind: 'area' as const, pcode: 'SS0101', level: 2 as const };
const atSite = { kind: 'place' as const, id: aSite().place.id };

const counted = (value: number, rest: Parameters<typeof aFigure>[0]): Figure =>
  aFigure({ reported: { kind: 'value', value }, ...rest });

const found = (rows: readonly (SexAge & Pick<Figure, 'reported'>)[]) =>
  rows.map((row) => [sexAgeKey(row), row.reported]);

/** What every store promises of figures of single sexes and ages. */
export const describeFiguresBySexAge = (open: OpenForTest): void => {
  describe('figures by sex and age', () => {
    it('are kept apart from those of everybody, which they are parts of', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const figures = [
        counted(90, { subject: county }),
        counted(50, { subject: county, sex: 'female' }),
        counted(30, { subject: county, ...children }),
        counted(16, { subject: county, sex: 'female', ...children }),
        counted(7, { subject: county, sex: 'female', unit: 'households' }),
      ];
      const batch = aBatch(code, { sources: [aSource()], rounds: [aRound()], figures });
      await store.imports.apply(batch, false);
      const at = { ...COLUMN, rounds: [aRound().id] };
      expect(found(await store.figures.ofAreasBySexAge(code, at))).toEqual([
        ['female 0-17', { kind: 'value', value: 16 }],
        ['female', { kind: 'value', value: 50 }],
        ['all 0-17', { kind: 'value', value: 30 }],
      ]);
      expect(await store.figures.ofAreas(code, at)).toHaveLength(1);
    });

    it('of places are of the newest day on which everybody was counted', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const at = (asOf: string, value: number, rest: Partial<Figure> = {}): Figure => ({
        ...counted(value, { subject: atSite, asOf }),
        ...rest,
      });
      const figures = [
        at('2021-03-31', 90),
        at('2021-03-31', 50, { sex: 'female' }),
        at('2021-06-30', 60, { sex: 'female' }),
        at('2021-09-30', 120),
      ];
      const batch = { sources: [aSource()], rounds: [aRound()], sites: [aSite()], figures };
      await store.imports.apply(aBatch(code, batch), false);
      const on = async (asOf: Figure['asOf']) =>
        found(await store.figures.ofPlacesBySexAge(code, { ...COLUMN, asOf }));
      const [older, , between, newer] = figures.map(({ asOf }) => asOf);
      const women = [['female', { kind: 'value', value: 50 }]];
      expect(older && (await on(older))).toEqual(women);
      expect(between && (await on(between))).toEqual(women);
      expect(newer && (await on(newer))).toEqual([]);
    });
  });
};
