import type { Figure } from '@waystation/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectValid } from './expect-valid';
import { readShared, type SharedRead, sumOf } from './read-shared';
import { hasSharedData } from './shared-data';

const count = <T>(rows: readonly T[], test: (row: T) => boolean): number =>
  rows.filter(test).length;

describe.skipIf(!hasSharedData)('the rows of the DTM API', () => {
  let api: SharedRead;
  const stock = (day: string, level: number, series = 'Mobility Tracking'): readonly Figure[] =>
    api.dataset.figures.filter(
      ({ asOf, subject, sex, ...figure }) =>
        asOf === day &&
        figure.series === series &&
        subject.kind === 'area' &&
        subject.level === level &&
        sex === null,
    );

  beforeAll(async () => {
    api = await readShared('ssd/dtm_api_ssd_2014-2025.csv');
  });

  it('are 8,494, all accepted, of 67 rounds of two series', () => {
    expect(api.rows).toEqual({ read: 8494, accepted: 8494, unchanged: 0, rejected: 0, skipped: 0 });
    const { rounds } = api.dataset;
    expect(
      new Set(rounds.map(({ number, reportingDate }) => `${number} ${reportingDate}`)).size,
    ).toBe(67);
    expect(new Set(rounds.map(({ series }) => series))).toEqual(
      new Set(['Mobility Tracking', 'Biometric Registration']),
    );
  });

  it.each([0, 1, 2])('add up to 1,992,513 IDPs on 2025-02-28 at level %d', (level) => {
    expect(sumOf(stock('2025-02-28', level))).toBe(1_992_513);
  });

  it.each([
    { day: '2020-12-31', total: 1_710_966 },
    { day: '2022-08-31', total: 2_257_672 },
    { day: '2023-04-30', total: 2_027_331 },
    { day: '2024-09-30', total: 1_844_914 },
  ])('add up to $total on $day', ({ day, total }) => {
    expect(sumOf(stock(day, 0))).toBe(total);
  });

  it.each([
    { day: '2021-09-30', total: 2_017_236 },
    { day: '2021-12-01', total: 2_229_657 },
  ])('publish $total of $day twice, as two rounds that differ by type alone', ({ day, total }) => {
    for (const type of ['BA', 'SA']) {
      expect(sumOf(stock(day, 0).filter(({ assessmentType }) => assessmentType === type))).toBe(
        total,
      );
    }
  });

  it('keep biometric registration a series of its own', () => {
    expect(sumOf(stock('2021-09-30', 0, 'Biometric Registration'))).toBe(985_918);
  });

  it.each([
    { pcode: 'SS0609', total: 250_889 },
    { pcode: 'SS0101', total: 161_019 },
    { pcode: 'SS0806', total: 90_007 },
  ])('give $pcode $total IDPs on 2025-02-28', ({ pcode, total }) => {
    const own = stock('2025-02-28', 2).filter(
      ({ subject }) => subject.kind === 'area' && subject.pcode === pcode,
    );
    expect(sumOf(own)).toBe(total);
  });

  it('say where people come from: 302,520 from Unity to Unity, 826,484 unknown or from abroad', () => {
    const byState = stock('2025-02-28', 1);
    const inUnity = byState.filter(
      ({ subject, origin }) =>
        subject.kind === 'area' && subject.pcode === 'SS06' && origin?.pcode === 'SS06',
    );
    const abroad = byState.filter(({ origin }) => origin?.country !== 'SSD');
    expect(sumOf(inUnity)).toBe(302_520);
    expect(sumOf(abroad)).toBe(826_484);
  });

  it('tell the country of an origin in either scheme of codes', () => {
    const origins = new Map<unknown, unknown>(
      api.dataset.figures.map(({ origin }) => [origin?.pcode, origin?.country]),
    );
    expect([
      origins.get('UGA03'),
      origins.get('SD01'),
      origins.get('ET12'),
      origins.get('CAF71'),
    ]).toEqual(['UGA', 'SDN', 'ETH', 'CAF']);
  });

  it('read into rows that the domain’s schemas accept as they are', () => {
    expectValid({ ...api.dataset, figures: api.dataset.figures.slice(-1000) });
  });

  it('repeat no row: the totals above need every one of them', () => {
    expect(api.flags).toEqual([]);
    expect(count(api.dataset.figures, ({ occurrence }) => occurrence > 0)).toBe(0);
  });
});
