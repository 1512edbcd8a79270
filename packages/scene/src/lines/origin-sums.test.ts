import { PresentByOrigin } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { gazetteerOf, originRows } from '@waystation/layers';
import { describe, expect, it } from 'vitest';
import { originSums } from './origin-sums';

const foreign = (code: string, name: string, country: string | null) =>
  ({ kind: 'foreign', code, name, country }) as const;

const UNITY = { kind: 'area', pcode: 'SS06', name: null } as const;
const KHARTOUM = foreign('SD01', 'Khartoum', 'SDN');
const DARFUR = foreign('SD02', 'North Darfur', 'SDN');

const sumsOf = async (
  pairs: readonly { readonly from: object; readonly to: string; readonly value: number | null }[],
) => {
  const present = PresentByOrigin.parse({
    askedFor: '2021-12-02',
    indicator: 'idp.individuals.stock.mobility-tracking',
    passport: null,
    passedOver: null,
    pairs: pairs.map((pair) => ({ ...pair, absence: pair.value === null ? 'suppressed' : null })),
    unknownOrForeign: null,
  });
  const rows = originRows(present, gazetteerOf([], []), 'individuals');
  return originSums(rows, await loadTranslator('en'));
};

describe('people by where they come from', () => {
  it('are added over where they are and over the parts of a country, the most first', async () => {
    const sums = await sumsOf([
      { from: UNITY, to: 'SS03', value: 40 },
      { from: KHARTOUM, to: 'SS03', value: 30 },
      { from: KHARTOUM, to: 'SS04', value: 20 },
      { from: DARFUR, to: 'SS04', value: 5 },
    ]);
    expect(sums.map(({ name, value, isAbroad }) => [name, value, isAbroad])).toEqual([
      ['Sudan', 55, true],
      ['SS06', 40, false],
    ]);
  });

  it('are as many or more where a number is not known or not shown, and none where all are not', async () => {
    const sums = await sumsOf([
      { from: KHARTOUM, to: 'SS03', value: 30 },
      { from: KHARTOUM, to: 'SS04', value: null },
      { from: UNITY, to: 'SS04', value: null },
    ]);
    expect(sums.map(({ value, isLeast }) => [value, isLeast])).toEqual([
      [30, true],
      [null, true],
    ]);
  });

  it('are of no origin where they stay, or where none is stated', async () => {
    expect(
      await sumsOf([
        { from: UNITY, to: 'SS06', value: 40 },
        { from: { kind: 'notStated' }, to: 'SS06', value: 9 },
      ]),
    ).toEqual([]);
  });
});
