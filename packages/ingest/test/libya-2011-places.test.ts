import { EMPTY_DATASET, numberOrNull } from '@waystation/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Demo, readDemo } from './read-demo';

let demo: Demo = { dataset: EMPTY_DATASET, reports: new Map() };
beforeAll(async () => {
  demo = await readDemo();
});

describe('centres and crossings', () => {
  const countsAt = (code: string) =>
    demo.dataset.centreLogs
      .filter(({ centre }) => centre === `centre:${code}`)
      .flatMap(({ counts }) => counts.map(({ at, kind, value }) => `${at} ${kind} ${value}`));

  it('have dated counts: Choucha', () => {
    expect(countsAt('CT-CHOUCHA')).toEqual([
      '2011-03-01 capacity 12000',
      '2011-03-07 capacity 20000',
      '2011-03-07 present 15000',
      '2011-03-10 present 17220',
      '2011-05-22 present 4500',
      '2011-05-27 present 4000',
      '2011-06-01 present 3000',
      '2011-06-22 present 3027',
      '2011-06-22 present 3800',
    ]);
  });

  it('never take a planned place for one that exists: Remada holds 950, not 10,000', () => {
    expect(countsAt('CT-REMADA').filter((count) => count.includes('capacity'))).toEqual([
      '2011-04-28 capacity 950',
    ]);
    const planned = demo.dataset.figures.filter(({ qualifier }) => qualifier === 'planned');
    expect(planned.map(({ reported }) => numberOrNull(reported))).toEqual([
      5000, 10_000, 5000, 15_000,
    ]);
  });

  it('take a count of one group for "at least", where only groups were ever counted', () => {
    const remada = demo.dataset.centreLogs.find(
      ({ centre, counts }) => centre === 'centre:CT-REMADA' && counts[0]?.kind === 'present',
    );
    expect(new Set(remada?.counts.map(({ qualifier }) => qualifier))).toEqual(new Set(['atLeast']));
    expect(remada?.counts[0]?.note).toContain('Only LBY counted');
  });

  it.each([
    ['XP-DEHIBA', ['open', 'open', 'closed', 'open', 'restricted', 'open', 'open']],
    ['XP-RASAJDIR', ['restricted', 'restricted', 'open', 'open']],
    ['XP-SALLOUM', ['restricted', 'open']],
    ['XP-MISRATA', ['closed', 'open']],
  ])('have a status log: %s', (code, statuses) => {
    const log = demo.dataset.crossingLogs.find(({ crossing }) => crossing === `crossing:${code}`);
    expect(log?.statusLog.map(({ status }) => status)).toEqual(statuses);
    expect(log?.statusLog.every(({ note }) => note !== null && note.length > 0)).toBe(true);
  });

  it('opened on the day, in the month, or at a time that is not known', () => {
    const opened = new Map(
      demo.dataset.centres.map((centre) => [String(centre.place.id), centre.opened]),
    );
    expect(opened.get('centre:CT-CHOUCHA')).toBe('2011-02-28');
    expect(opened.get('centre:CT-REMADA')).toBe('2011-04-01');
    expect(opened.get('centre:CT-DIRKOU')).toBe('2009-12-31');
    expect(opened.get('centre:CT-ZOUARKE')).toBeNull();
  });

  it('have Arabic names and approximate positions; two are not located', () => {
    const choucha = demo.dataset.centres.find(({ place }) => place.id === 'centre:CT-CHOUCHA');
    expect(choucha?.place).toMatchObject({
      names: { en: 'Choucha camp', ar: 'مخيم الشوشة' },
      precision: 'approximate',
      precisionKm: 4,
    });
    const unlocated = [...demo.dataset.centres, ...demo.dataset.crossings].filter(
      ({ place }) => place.position === null,
    );
    expect(unlocated.map(({ place }) => place.id)).toEqual([
      'centre:CT-KTEF',
      'crossing:XP-MOURDIA',
    ]);
  });
});

describe('people in Libya', () => {
  it('have national totals of the displaced, a range as its two ends', () => {
    const displaced = demo.dataset.figures.filter(({ group }) => group === 'idp');
    expect(
      displaced.map((figure) => [figure.asOf, numberOrNull(figure.reported), figure.qualifier]),
    ).toEqual([
      ['2011-06-24', 243_000, 'about'],
      ['2011-09-30', 100_000, 'rangeLow'],
      ['2011-09-30', 150_000, 'rangeHigh'],
      ['2011-12-31', 172_000, 'exact'],
    ]);
  });

  it('are counted by nationality without taking percentages for people', () => {
    expect(demo.reports.get('nationalities.csv')?.notes.map(({ text }) => text)).toContain(
      '5 rows passed over: percentages are not counts.',
    );
  });
});
