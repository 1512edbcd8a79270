import { PlaceId } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import type { Travel } from '../travel/travel';
import {
  assumptionWords,
  distanceText,
  distanceWords,
  durationText,
  originWords,
  timeWords,
} from './travel-words';

const plain = (text: string | null): string | null => text?.replaceAll(/\s/g, ' ') ?? null;

describe('a distance in words', async () => {
  const words = await loadTranslator('en');

  it.each([
    [0, '0 m'],
    [0.043, '40 m'],
    [0.994, '990 m'],
    [0.999, '1.0 km'],
    [7.26, '7.3 km'],
    [9.96, '10 km'],
    [53.4, '53 km'],
    [1_234, '1 234 km'],
  ])('%d km is %s', (km, expected) => {
    expect(plain(distanceText(km, words))).toBe(expected);
  });

  it('has its direction, and none where nobody knows where it is', async () => {
    const arabic = await loadTranslator('ar');
    expect(plain(distanceWords({ distanceKm: 7.3, bearing: 140 }, words))).toBe('7.3 km SE');
    expect(distanceWords({ distanceKm: 7.3, bearing: 140 }, arabic)).toContain('جنوب شرق');
    expect(distanceWords({ distanceKm: null, bearing: null }, words)).toBeNull();
    expect(plain(distanceWords({ distanceKm: 0, bearing: 180 }, words))).toBe('0 m');
    expect(plain(distanceWords({ distanceKm: 0.006, bearing: 180 }, words))).toBe('10 m S');
  });
});

describe('a time in words', async () => {
  const words = await loadTranslator('en');
  const straight = {
    way: 'straight',
    km: 10,
    mode: 'car',
    minutes: 21,
    speedKmh: 40,
    detour: 1.4,
    via: null,
  } as const;

  it('is none through a closed crossing', () => {
    const travel = { ...straight, minutes: null };
    const reasons = [
      { code: 'crossingClosed', tier: 'unreachable', crossing: PlaceId.parse('crossing:A') },
    ] as const;
    expect(timeWords({ travel, reasons: [...reasons] }, words)).toBe('no way by road');
  });

  it.each([
    [0.2, '1 min'],
    [14.4, '14 min'],
    [60, '1 h'],
    [139, '2 h 20 min'],
    [119, '2 h'],
    [641, '11 h'],
    [6_890, '115 h'],
  ])('%d minutes are %s', (minutes, expected) => {
    expect(plain(durationText(minutes, words))).toBe(expected);
  });

  it('says how one travels, and where no time can be stated', () => {
    expect(plain(timeWords({ travel: straight, reasons: [] }, words))).toBe('about 21 min by car');
    expect(plain(timeWords({ travel: { ...straight, mode: 'foot' }, reasons: [] }, words))).toBe(
      'about 21 min on foot',
    );
    expect(timeWords({ travel: { ...straight, minutes: null }, reasons: [] }, words)).toBe(
      'travel time not known',
    );
    expect(timeWords({ travel: null, reasons: [] }, words)).toBeNull();
  });

  it('says how it was got, and that no road leads there', () => {
    const road = {
      way: 'road',
      km: 31,
      minutes: 42,
      mode: 'car',
      walkedMeters: 0,
      source: 'x',
    } as const;
    const origin = (travel: Travel, kind?: 'notCovered') =>
      plain(originWords({ travel }, kind && { kind }, words));
    expect(origin(road)).toBe('by road, 31 km');
    expect(origin({ ...road, walkedMeters: 1_400 })).toBe('by road, 31 km, of it 1.4 km on foot');
    expect(origin({ ...road, mode: 'foot', walkedMeters: 1_400 })).toBe('by road, 31 km');
    expect(origin(straight)).toBe('straight line × 1.4');
    expect(origin(straight, 'notCovered')).toBe('straight line × 1.4, road not known');
    const cutOff = { ...straight, minutes: null };
    expect(originWords({ travel: cutOff }, { kind: 'noWay' }, words)).toBeNull();
    const reasons = [{ code: 'noRoad', tier: 'unreachable' } as const];
    expect(timeWords({ travel: cutOff, reasons }, words)).toBe('no way by road');
  });

  it('says once what it rests on', () => {
    const road = {
      way: 'road',
      km: 12,
      mode: 'car',
      minutes: 15,
      walkedMeters: 0,
      source: 'OpenStreetMap 2026-10-01',
    } as const;
    const said = (...travels: readonly Travel[]) =>
      assumptionWords(
        travels.map((travel) => ({ travel })),
        words,
      );
    expect(said(straight, straight)).toEqual([
      'Distances are as the crow flies. Times are estimates: roads 1.4 times as long, at 40 km/h.',
    ]);
    expect(said(road)).toEqual([
      'Distances with a direction are as the crow flies. Times are estimates over the roads of OpenStreetMap 2026-10-01.',
    ]);
    // Neither is said of the rows of the other.
    expect(said(straight, road, straight)).toEqual([
      'Distances with a direction are as the crow flies.',
      'Where a distance by road is given, the time is an estimate over the roads of OpenStreetMap 2026-10-01.',
      'Where none is given, the time is an estimate: roads 1.4 times as long as the straight line, at 40 km/h. Such a way may be longer than one by road that stands below it.',
    ]);
    expect(said(road, { ...straight, minutes: null })).toHaveLength(1);
    expect(assumptionWords([{ travel: null }], words)).toEqual([]);
  });
});
