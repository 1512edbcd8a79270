import { FreshFor, Indicator } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { figureQuestion, passportSummary, referenceQuestion, staleNote } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { aPassport } from '../../../../test/a-passport';
import { aView } from '../../../../test/a-view';

const { indicator } = aView('2021-09-30');
const { t, formats } = await loadTranslator('en');
const plain = (text: string | null): string | null => text?.replaceAll(/\s/g, ' ') ?? null;

describe('the question for figures', () => {
  it.each([
    ['2021-09-30', '2021-09-30'],
    ['2025-02-28', '2025-02-28'],
    ['2026-11-22', '2025-02-28'],
  ])('of %s asks as of %s: days after the last figure share one answer', (day, asOf) => {
    const view = aView(day);
    expect(figureQuestion(view.indicator, view.day)).toEqual({ indicator: 'idp', asOf });
  });

  it('that fixes classes is the same whatever day is shown', () => {
    const asked = ['2015-01-01', '2021-09-30'].map((day) =>
      referenceQuestion({ indicator, people: null }, aView(day).day),
    );
    expect(asked).toEqual([
      { indicator: 'idp', asOf: '2025-02-28' },
      { indicator: 'idp', asOf: '2025-02-28' },
    ]);
  });

  it('without an indicator asks for the day', () => {
    const { day } = aView('2021-09-30');
    expect(figureQuestion(null, day)).toEqual({ indicator: null, asOf: '2021-09-30' });
    expect(Indicator.safeParse(indicator).success).toBe(true);
  });
});

describe('the line under a layer’s title', () => {
  it.each([
    [aPassport(), 'Round 11, 30 Sep 2021'],
    [aPassport({ roundNumber: null }), '30 Sep 2021'],
    [aPassport({ roundNumber: null, asOf: '2021-09-01', asOfPrecision: 'month' }), 'Sep 2021'],
    [null, 'Nothing reported by this date'],
  ])('is its round and date as precisely as they are known', (passport, expected) => {
    expect(plain(passportSummary(passport, { t, formats }))).toBe(expected);
  });
});

describe('the note of age', () => {
  const rule = FreshFor.parse({ freshHours: 24 * 184, unknownAfterHours: null });
  const note = (moment: string) =>
    staleNote({ passport: aPassport(), rule, moment: new Date(moment) }, t);

  it('is not there while figures are within their period', () => {
    expect(note('2021-12-02T12:00:00Z')).toBeNull();
  });

  it('tells past the period from past twice the period', () => {
    const [aging, old] = [note('2022-05-01T12:00:00Z'), note('2026-11-22T12:00:00Z')];
    expect(aging).toBe('older than usual');
    expect(old).not.toBeNull();
    expect(old).not.toBe(aging);
  });

  it('is not there where nothing was reported', () => {
    expect(staleNote({ passport: null, rule, moment: new Date() }, t)).toBeNull();
  });
});
