import { describe, expect, it } from 'vitest';
import { aCentre } from '../../test/builders';
import { centreAt } from './centre-at';

const NOW = new Date('2011-03-10T12:00:00Z');
const RULE = { freshHours: 24, unknownAfterHours: 72 };

/** What one of two people reported who had not seen each other's reports. */
const said = (
  number: number,
  kind: 'present' | 'capacity' | 'blocked',
  [value, qualifier = 'exact']: readonly [number, ('exact' | 'fewerThan' | 'atLeast')?],
) => ({
  at: `2011-03-10T0${number}:00:00.000Z`,
  kind,
  value,
  qualifier,
  report: { number, basedOn: 0, reporter: 'partner' as const, confirmed: [] },
});

const between = (
  ...counts: readonly (ReturnType<typeof said> | { at: string; kind: 'present'; value: number })[]
) =>
  centreAt(
    aCentre({
      counts: [
        { at: '2011-03-01', kind: 'capacity', value: 240 },
        { at: '2011-03-01', kind: 'blocked', value: 20 },
        ...counts,
      ],
    }),
    NOW,
    RULE,
  ).freeBetween;

describe('free places between reports that differ', () => {
  it('are those by either report, whichever is the newer', () => {
    expect(between(said(1, 'present', [190]), said(2, 'present', [120]))).toEqual({
      least: 30,
      most: 100,
    });
    expect(between(said(1, 'present', [120]), said(2, 'present', [190]))).toEqual({
      least: 30,
      most: 100,
    });
  });

  it('take the widest where several numbers differ', () => {
    const present = [said(1, 'present', [190]), said(2, 'present', [120])];
    const capacity = [said(1, 'capacity', [200]), said(2, 'capacity', [300])];
    expect(between(...present, ...capacity)).toEqual({ least: -10, most: 160 });
  });

  it('are below nothing where somebody counts more people than places', () => {
    expect(between(said(1, 'present', [230]), said(2, 'present', [120]))).toEqual({
      least: -10,
      most: 100,
    });
  });

  it('leave open what a bound leaves open: fewer than ten may be none', () => {
    expect(between(said(1, 'present', [190]), said(2, 'present', [10, 'fewerThan']))).toEqual({
      least: 30,
      most: 220,
    });
    expect(
      between(
        said(1, 'present', [190]),
        said(2, 'present', [190]),
        said(1, 'capacity', [230]),
        said(2, 'capacity', [260, 'atLeast']),
      ),
    ).toEqual({ least: 20, most: null });
  });

  it('count as none by a report that leaves them unknown', () => {
    expect(between(said(1, 'present', [190, 'atLeast']), said(2, 'present', [120]))).toMatchObject({
      least: 0,
    });
  });

  it('are one number where reports agree, or come to the same', () => {
    expect(between(said(1, 'present', [120]), said(2, 'present', [120]))).toBeNull();
    expect(between({ at: '2011-03-10', kind: 'present', value: 120 })).toBeNull();
  });

  it('are unknown, not a range, where the newest is unknown', () => {
    expect(between(said(1, 'blocked', [10]), said(2, 'blocked', [30]))).toBeNull();
  });

  it('of a status that is disputed are what the count says', () => {
    const status = (number: number, to: 'full' | 'operating') => {
      const { at, report } = said(number, 'present', [0]);
      return { at, report, status: to };
    };
    const centre = aCentre({
      counts: [
        { at: '2011-03-01', kind: 'capacity', value: 240 },
        { at: '2011-03-01', kind: 'blocked', value: 20 },
        { at: '2011-03-10', kind: 'present', value: 120 },
      ],
      statusLog: [status(1, 'full'), status(2, 'operating')],
    });
    expect(centreAt(centre, NOW, RULE)).toMatchObject({
      freeBetween: null,
      conflicting: [{ subject: 'status' }],
    });
  });
});
