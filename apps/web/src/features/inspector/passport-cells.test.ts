import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { aPassport } from '../../../test/a-passport';
import { fullSource, passportCells, shortPassport } from './passport-cells';

const IOM = 'International Organization for Migration (IOM), Displacement Tracking Matrix (DTM)';

const words = await loadTranslator('en');
const plain = (text: unknown): string => String(text).replaceAll(/\s/g, ' ');

const cellsOf = (overrides: Record<string, unknown> = {}) =>
  Object.fromEntries(
    passportCells(aPassport(overrides), words).map(({ id, value }) => [id, plain(value)]),
  );

describe('the passport of a figure', () => {
  it('always says when, by whom, how and of how much', () => {
    expect(cellsOf()).toEqual({
      asOf: '30 Sep 2021',
      source: 'IOM DTM, R11',
      method: 'Key informants',
      coverage: '80 / 82',
    });
  });

  it('says that the coverage is not stated, never leaves it out', () => {
    expect(cellsOf({ coverage: null }).coverage).toBe('not stated');
  });

  it('names no round where the figure has none', () => {
    expect(cellsOf({ roundNumber: null }).source).toBe('IOM DTM');
  });

  it.each([
    ['day', '30 Sep 2021'],
    ['month', 'Sep 2021'],
    ['year', '2021'],
  ])('dates a figure known to the %s as %s', (asOfPrecision, expected) => {
    expect(cellsOf({ asOfPrecision }).asOf).toBe(expected);
  });

  it.each(['high', 'medium', 'low'])('says a confidence of %s', (confidence) => {
    expect(cellsOf({ confidence }).confidence).toBe(confidence);
  });

  it('has the source’s full name wherever the cell has its initials only', () => {
    const passport = aPassport({ sourceLabel: IOM });
    expect(cellsOf({ sourceLabel: IOM }).source).toBe('IOM, DTM, R11');
    expect(fullSource(passport)).toBe(IOM);
    expect(fullSource(aPassport())).toBeNull();
  });

  it('in short still has source, round and date', () => {
    expect(plain(shortPassport(aPassport(), words))).toBe('IOM DTM, R11, 30 Sep 2021');
  });
});
