import { type Figure, PlaceId } from '@waystation/domain';
import { aRound, aSite } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aBatch, aFigure, aFlow, aSource } from '../builders';
import { newOperation, type OpenForTest } from './open-for-test';

const COLUMN = { group: 'idp', unit: 'individuals', measure: 'stock' } as const;
const SOURCES = { sources: [aSource()] };
const inArea = (pcode: string, level: 1 | 2 = 2) => ({
  subject: { kind: 'area' as const, pcode, level },
});
const value = (count: number) => ({ reported: { kind: 'value' as const, value: count } });
const PART = { isPart: true } as const;

/** What every store promises of figures, flows and sources. */
export const describeFigures = (open: OpenForTest): void => {
  describe('figures', () => {
    it('gives back a figure with its whole passport', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const figure = aFigure({
        reason: 'Natural disaster',
        origin: { country: 'SDN', pcode: 'SD01', name: 'Khartoum' },
        sex: 'female',
        ageMin: 0,
        ageMax: 17,
        qualifier: 'atLeast',
        asOfPrecision: 'month',
        periodStart: '2021-09-01',
        confidence: 'medium',
        sensitivity: 'restricted',
        carriedOverFrom: aRound({ number: 10, reportingDate: '2020-12-31' }).id,
        occurrence: 2,
        flags: ['duplicateRow'],
        note: 'inundated',
        ...value(2_147_483_648),
        ...PART,
      });
      const batch = aBatch(code, { ...SOURCES, rounds: [aRound()], figures: [figure] });
      await store.imports.apply(batch, false);
      expect(await store.figures.ofSubject(code, figure.subject)).toEqual([figure]);
    });

    it('keeps zero apart from every kind of absence', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const inaccessible = {
        reported: { kind: 'absent' as const, absence: 'inaccessible' as const },
      };
      const figures = [
        aFigure({ ...inArea('SS0101'), ...value(0) }),
        aFigure({ ...inArea('SS0102'), ...inaccessible }),
      ];
      await store.imports.apply(aBatch(code, { ...SOURCES, rounds: [aRound()], figures }), false);
      const rows = await store.figures.ofAreas(code, { ...COLUMN, rounds: [aRound().id] });
      expect(rows.map(({ pcode, reported }) => [pcode, reported])).toEqual([
        ['SS0101', { kind: 'value', value: 0 }],
        ['SS0102', { kind: 'absent', absence: 'inaccessible' }],
      ]);
    });

    it('keeps days as they were written, whatever the time zone of the machine', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const figure = aFigure({ asOf: '2011-12-30', periodStart: '2011-12-30' });
      const batch = aBatch(code, { ...SOURCES, rounds: [aRound()], figures: [figure] });
      await store.imports.apply(batch, false);
      const [stored] = await store.figures.ofSubject(code, figure.subject);
      expect([stored?.asOf, stored?.periodStart]).toEqual(['2011-12-30', '2011-12-30']);
    });

    it('gives the newest figures of each place and series at a day', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const { id } = aSite().place;
      const at = (asOf: string, count: number, rest: Partial<Figure> = {}) => ({
        ...aFigure({ subject: { kind: 'place', id }, asOf, round: null, ...value(count) }),
        ...rest,
      });
      const figures = [
        at('2020-12-31', 100),
        at('2021-09-30', 280),
        at('2021-12-01', 300),
        at('2021-04-30', 90, { series: 'Biometric Registration' }),
        at('2021-09-30', 150, { sex: 'female' }),
      ];
      await store.imports.apply(aBatch(code, { ...SOURCES, sites: [aSite()], figures }), false);
      const asOf = aFigure().asOf;
      const rows = await store.figures.ofPlaces(code, { ...COLUMN, asOf });
      expect(
        rows.map(({ place, series, asOf: day, reported }) => [place, series, day, reported]),
      ).toEqual([
        [PlaceId.parse(id), 'Biometric Registration', '2021-04-30', { kind: 'value', value: 90 }],
        [PlaceId.parse(id), 'Mobility Tracking', '2021-09-30', { kind: 'value', value: 280 }],
      ]);
    });

    it('gives flows and sources back whole', async () => {
      const { store } = open();
      const { code } = await newOperation(store);
      const flow = aFlow({ to: { kind: 'several', codes: 'EGY+TUN' }, note: 'both borders' });
      await store.imports.apply(aBatch(code, { ...SOURCES, flows: [flow, aFlow()] }), false);
      expect(await store.figures.flows(code)).toHaveLength(2);
      expect(await store.figures.flows(code)).toContainEqual(flow);
      expect(await store.figures.sources(code)).toEqual([aSource()]);
    });
  });
};
