import type { Store } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { aFigure, aRound, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { openPlaceRows } from './place-rows';

const COLUMN = { group: 'idp', unit: 'individuals', measure: 'stock' } as const;

const operation = anOperation();
const atSite = (asOf: string, value: number) =>
  aFigure(aRound({ reportingDate: asOf }), value, {
    subject: { kind: 'place', id: 'site:bentiu' },
  });
const figures = [atSite('2021-03-31', 900), atSite('2021-09-30', 1_200)];

const watched = () => {
  const store = memoryStore({ operation, figures });
  const asked: string[] = [];
  const ofPlaces: Store['figures']['ofPlaces'] = (code, at) => {
    asked.push(at.asOf);
    return store.figures.ofPlaces(code, at);
  };
  return { asked, store: { ...store, figures: { ...store.figures, ofPlaces } } };
};

describe('place rows', () => {
  it.each([
    { asOf: '2021-03-30', values: [] },
    { asOf: '2021-03-31', values: [900] },
    { asOf: '2021-09-29', values: [900] },
    { asOf: '2021-09-30', values: [1_200] },
    { asOf: '9999-12-31', values: [1_200] },
  ])('are $values at $asOf', async ({ asOf, values }) => {
    const { everybody: rowsAt } = openPlaceRows(watched().store, operation.code);
    const rows = await rowsAt(COLUMN, day(asOf));
    expect(rows.map(({ reported }) => reported)).toEqual(
      values.map((value) => ({ kind: 'value', value })),
    );
  });

  it('are read once for all days between two collections, and never for days before all', async () => {
    const { asked, store } = watched();
    const { everybody: rowsAt } = openPlaceRows(store, operation.code);
    for (const asOf of ['2020-01-01', '2021-04-01', '2021-08-31', '2021-10-01', '2025-01-01']) {
      await rowsAt(COLUMN, day(asOf));
    }
    expect(asked).toEqual(['2021-03-31', '2021-09-30']);
  });
});
