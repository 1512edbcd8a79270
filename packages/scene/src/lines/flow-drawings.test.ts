import { AreaColumns, Day, Flow, Passport, PresentByOrigin } from '@waystation/domain';
import { createFormats, createTranslate, loadMessages } from '@waystation/i18n';
import { flowFate, gazetteerOf } from '@waystation/layers';
import { describe, expect, it } from 'vitest';
import { movementDates } from './movement-dates';
import { movementDrawing } from './movement-drawing';
import { originDrawing, originLines } from './origin-drawing';

const STATES = AreaColumns.parse({
  level: 1,
  validOn: '2018-08-17',
  pcode: ['SS01', 'SS03', 'SS07'],
  names: [{ en: 'Central Equatoria' }, { en: 'Jonglei' }, { en: 'Upper Nile' }],
  parent: ['SSD', 'SSD', 'SSD'],
  longitude: [31.4, 32.3, 32.6],
  latitude: [4.6, 7.4, 9.9],
  areaKm2: [20_000, 20_000, 20_000],
});

const COUNTRIES = AreaColumns.parse({
  level: 0,
  validOn: '2011-01-01',
  pcode: ['LBY', 'TUN'],
  names: [{ en: 'Libya' }, { en: 'Tunisia' }],
  parent: [null, null],
  longitude: [18, 9.5],
  latitude: [27, 34.1],
  areaKm2: [20_000, 20_000],
});

const gazetteer = gazetteerOf([STATES, COUNTRIES], []);

const aPassport = (asOf: string, roundNumber: number): Passport =>
  Passport.parse({
    asOf,
    periodStart: null,
    series: 'Mobility Tracking',
    round: null,
    roundNumber,
    assessmentType: 'BA',
    method: 'baseline',
    coverage: null,
    confidence: 'notStated',
    source: 'IOM-DTM',
    sourceLabel: 'IOM DTM',
  });

const ROUND_10 = aPassport('2020-12-31', 10);
const ROUND_12 = aPassport('2021-12-01', 12);

const presentFrom = (
  from: string | null,
  value: number,
  { passport, passedOver }: Pick<PresentByOrigin, 'passport' | 'passedOver'>,
): PresentByOrigin =>
  PresentByOrigin.parse({
    askedFor: '2021-12-02',
    indicator: 'idp.individuals.stock.mobility-tracking',
    passport,
    passedOver,
    pairs: [
      {
        from: from === null ? { kind: 'notStated' } : { kind: 'area', pcode: from },
        to: 'SS07',
        value,
        absence: null,
      },
    ],
    unknownOrForeign: null,
  });

const NEWEST = presentFrom('SS01', 26_558, {
  passport: aPassport('2025-02-28', 16),
  passedOver: null,
});
const OLDER = presentFrom('SS03', 56_333, { passport: ROUND_10, passedOver: ROUND_12 });

const NEAR = 7;

const drawn = (
  shown: PresentByOrigin | undefined,
  reference: PresentByOrigin | undefined,
  zoom = NEAR,
) => {
  const lines = originLines({ shown, reference, gazetteer, unit: 'individuals' });
  return lines && originDrawing(lines, { zoom, isShown: () => true });
};

describe('lines of people present by origin', () => {
  it('wait for the round shown and for the one that gives the scale', () => {
    expect([drawn(undefined, NEWEST), drawn(OLDER, undefined)]).toEqual([null, null]);
  });

  it('have the scale of the newest round, so that days compare', () => {
    const few = presentFrom('SS03', 300, { passport: ROUND_10, passedOver: null });
    expect(drawn(few, NEWEST)?.context.scale.maximum).toBe(26_558);
  });

  it('are never wider than the legend says, also in a round that had more people', () => {
    expect(drawn(OLDER, NEWEST)?.context.scale.maximum).toBe(56_333);
  });

  it('name the newer round that came without origins', () => {
    expect(drawn(OLDER, NEWEST)?.context.olderRound).toEqual({
      shown: { number: 10, asOf: '2020-12-31' },
      newer: { number: 12, asOf: '2021-12-01' },
    });
  });

  it('are none where nobody’s origin is stated', () => {
    const data = drawn(presentFrom(null, 900, { passport: ROUND_12, passedOver: null }), NEWEST);
    const fates = data?.rows.map((row) => flowFate(row, data.context.scale));
    expect(fates).toEqual(['unplaced']);
  });
});

const anArrival = (asOf: string, value: number): Flow =>
  Flow.parse({
    from: { kind: 'country', iso3: 'LBY' },
    to: { kind: 'country', iso3: 'TUN' },
    kind: 'arrival',
    measure: 'cumulative',
    group: 'mixed',
    unit: 'crossings',
    reported: { kind: 'value', value },
    series: 'IOM all crossings',
    asOf,
    source: 'UNHCR-U8',
  });

const FLOWS = [anArrival('2011-03-13', 146_000), anArrival('2011-12-31', 345_000)];

describe('lines of movements', () => {
  const onDay = (day: string, kinds: readonly Flow['kind'][] = ['arrival']) =>
    movementDrawing({
      flows: FLOWS,
      gazetteer,
      kinds,
      series: null,
      day: Day.parse(day),
      lastDay: Day.parse('2011-12-31'),
    });

  it('show what was known on the day, in the scale of the last day', () => {
    const data = onDay('2011-03-20');
    expect(data?.rows.map(({ value }) => value)).toEqual([146_000]);
    expect(data?.context.scale.maximum).toBe(345_000);
  });

  it('are only of the kinds asked for', () => {
    expect(onDay('2011-12-31', ['evacuation', 'return'])?.rows).toEqual([]);
  });

  it('wait until they are read', () => {
    const day = Day.parse('2011-03-20');
    const unread = { flows: undefined, gazetteer, kinds: ['arrival'] as const, series: null };
    expect(movementDrawing({ ...unread, day, lastDay: day })).toBeNull();
  });
});

const t = createTranslate('en', await loadMessages('en'));
const formats = createFormats('en');

describe('the dates of movements', () => {
  const said = (days: readonly string[] | null) =>
    movementDates(days?.map((day) => ({ asOf: Day.parse(day) })) ?? null, { t, formats });

  it.each([
    { days: null, summary: '', asOf: null, why: 'not read yet, so nothing is said' },
    { days: [], summary: t('layers.nothingReported'), asOf: null, why: 'read, and there are none' },
  ])('are none: $why', ({ days, summary, asOf }) => {
    expect(said(days)).toEqual({ dates: [], summary, asOf });
  });

  it('are one date, or the period from the oldest to the newest', () => {
    expect(said(['2011-03-13', '2011-03-13']).summary).toContain(formats.date('2011-03-13'));
    const mixed = said(['2011-03-13', '2011-02-28', '2011-03-05']);
    expect(mixed.asOf).toBe('2011-03-13');
    expect(mixed.summary).toContain(formats.period('2011-02-28', '2011-03-13'));
  });
});
