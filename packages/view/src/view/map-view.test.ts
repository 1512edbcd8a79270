import { Day, type OperationOverview } from '@waystation/domain';
import { anIndicator, anOverview } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { readMapState } from '../address/read-map-state';
import { daysToShow } from './compared-day';
import { mapView, viewAt } from './map-view';
import { unknownInAddress } from './unknown-in-address';

const NOW = new Date('2026-01-15T09:00:00Z');

/** South Sudan with a second series, which only states have figures of. */
const twoSeries = (
  operation: Parameters<typeof anOverview>[1] = {},
  overrides: Parameters<typeof anOverview>[0] = {},
): OperationOverview =>
  anOverview(
    {
      indicators: [
        anIndicator('biometric', { levels: [1], isPrimary: false }),
        anIndicator('mobility'),
      ],
      lastDay: '2025-03-10',
      ...overrides,
    },
    operation,
  );

const LIBYA = { replay: { from: '2011-02-20', to: '2011-10-31', start: '2011-03-05' } };
const view = (search: Record<string, string>, overview = twoSeries()) =>
  mapView(overview, readMapState(search).state, NOW);

describe('a map view', () => {
  it('opens with the primary indicator, its finest level up to counties and the newest day', () => {
    expect(view({})).toMatchObject({
      indicator: { id: 'mobility' },
      level: 2,
      day: '2025-03-10',
      isLatest: true,
      moment: NOW,
    });
  });

  it('shows the day asked for, as it stood at its end', () => {
    expect(view({ asOf: '2021-09-30' })).toMatchObject({
      day: '2021-09-30',
      isLatest: false,
      moment: new Date('2021-09-30T23:59:59.999Z'),
    });
  });

  it.each([
    ['1900-01-01', '2014-10-15'],
    ['2999-01-01', '2025-03-10'],
  ])('holds %s to the days that have data: %s', (asOf, day) => {
    expect(view({ asOf }).day).toBe(day);
  });

  it('takes a level that the indicator has where the one asked for has no figures', () => {
    expect(view({ indicator: 'biometric', level: '2' }).level).toBe(1);
  });

  it('relates figures to residents only at a level that has some', () => {
    const ofCounties = {
      source: 'COD-PS-SSD',
      title: 'COD-PS SSD',
      publisher: 'OCHA',
      asOf: '2022-12-31',
      asOfPrecision: 'year',
      level: 2,
      areas: 79,
    } as const;
    const overview = twoSeries({}, { residents: [ofCounties] });
    const asked = { by: 'per1000Residents', classes: 'manual:5_20' };
    expect(view(asked, overview).classes).toMatchObject({ relation: 'per1000Residents' });
    const states = view({ ...asked, level: '1' }, overview).classes;
    expect(states).toMatchObject({ relation: 'count', chosen: null });
  });

  it('opens a historical case on the day its operation names, and never calls it the latest', () => {
    expect(view({}, twoSeries(LIBYA))).toMatchObject({ day: '2011-03-05', isLatest: false });
    expect(view({ asOf: '2011-10-31' }, twoSeries(LIBYA)).isLatest).toBe(false);
  });

  it.each([
    ['a day before it', { vs: '2011-03-01' }, { vs: null, beside: '2011-03-01' }],
    ['over it', { vs: '2011-03-01', cmp: 'swipe' }, { vs: null, beside: '2011-03-01' }],
    ['the same day', { vs: '2011-03-05' }, { vs: null, beside: null }],
    ['a day before the clock begins', { vs: '2011-01-01' }, { vs: null, beside: null }],
  ])('compares a day of a clock without rounds with %s', (_, search, expected) => {
    expect(view(search, twoSeries(LIBYA, { indicators: [] }))).toMatchObject(expected);
  });

  it.each([
    [{ vs: '2011-03-01' }, { vs: '2011-03-01', beside: null }],
    [
      { vs: '2011-03-01', cmp: 'side' },
      { vs: null, beside: '2011-03-01' },
    ],
  ])(
    'subtracts what a series counted since it began, unless asked otherwise: %o',
    (search, expected) => {
      const arrivals = anIndicator('arrivals', {
        from: 'flows',
        measure: 'cumulative',
        levels: [0],
        isPrimary: false,
      });
      const overview = twoSeries(LIBYA, { indicators: [arrivals] });
      expect(view(search, overview)).toMatchObject(expected);
    },
  );

  it('shows the same map at the earlier day of a comparison, as it stood at its end', () => {
    const shown = view({ vs: '2011-03-01', cmp: 'side' }, twoSeries(LIBYA));
    const earlier = viewAt(shown, Day.parse('2011-03-01'));
    expect(earlier).toEqual({
      ...shown,
      day: '2011-03-01',
      beside: null,
      moment: new Date('2011-03-01T23:59:59.999Z'),
    });
  });

  it('of an operation without data is an empty map of today', () => {
    const empty = twoSeries({}, { indicators: [], levels: [], lastDay: null, bbox: null });
    expect(view({}, empty)).toMatchObject({ indicator: null, level: null, day: '2026-01-15' });
  });
});

describe('the days of a clock that is compared', () => {
  it('are those after the earlier day', () => {
    const { span, beside } = view({ vs: '2011-03-01', cmp: 'side' }, twoSeries(LIBYA));
    expect(daysToShow(span, beside)).toEqual({ from: '2011-03-02', to: '2011-10-31' });
    expect(daysToShow(span, null)).toEqual(span);
  });
});

describe('an address that asks for what is not there', () => {
  it.each([
    [{ indicator: 'gone' }, ['indicator']],
    [{ level: '4' }, ['level']],
    [{ asOf: '2999-01-01' }, ['asOf']],
    [{ by: 'per1000Residents' }, ['by']],
    [{ by: 'perKm2' }, []],
    [{ indicator: 'biometric', level: '1', asOf: '2021-09-30' }, []],
    [{}, []],
  ])('%o is named', (search, expected) => {
    const overview = twoSeries();
    const { state } = readMapState(search);
    expect(unknownInAddress(overview, state, mapView(overview, state, NOW))).toEqual(expected);
  });

  it.each([
    ['2011-03-01', []],
    ['2011-03-05', ['vs']],
    ['2010-12-31', ['vs']],
  ])('compares a clock with %s: %o is left out', (vs, expected) => {
    const overview = twoSeries(LIBYA, { indicators: [] });
    const { state } = readMapState({ vs });
    expect(unknownInAddress(overview, state, mapView(overview, state, NOW))).toEqual(expected);
  });
});
