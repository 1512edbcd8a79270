import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Dataset,
  EMPTY_DATASET,
  type Flow,
  numberOrNull,
  Operation,
} from '@waystation/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ReadReport } from '../src/index';
import { expectValid } from './expect-valid';
import { readWell } from './text-file';

const FOLDER = new URL('../../../data/libya-2011/', import.meta.url);
const bytesOf = (file: string): Buffer => readFileSync(fileURLToPath(new URL(file, FOLDER)));
const json = (file: string): unknown => JSON.parse(bytesOf(file).toString());

const MANIFEST = z
  .object({ operation: z.string(), files: z.array(z.string()) })
  .parse(json('manifest.json'));
const SOURCE = z
  .object({ files: z.array(z.object({ path: z.string(), sha256: z.string() })) })
  .parse(json('source.json'));
const OPERATION = Operation.parse(json(MANIFEST.operation));

const merge = (a: Dataset, b: Dataset): Dataset => ({
  sources: [...a.sources, ...b.sources],
  areas: [...a.areas, ...b.areas],
  topologies: [...a.topologies, ...b.topologies],
  rounds: [...a.rounds, ...b.rounds],
  sites: [...a.sites, ...b.sites],
  centres: [...a.centres, ...b.centres],
  crossings: [...a.crossings, ...b.crossings],
  centreLogs: [...a.centreLogs, ...b.centreLogs],
  crossingLogs: [...a.crossingLogs, ...b.crossingLogs],
  figures: [...a.figures, ...b.figures],
  flows: [...a.flows, ...b.flows],
});

const reports = new Map<string, ReadReport>();
let demo: Dataset = EMPTY_DATASET;

beforeAll(async () => {
  for (const file of MANIFEST.files) {
    const knownSources = demo.sources.map(({ id }) => id);
    const { dataset, ...report } = await readWell(bytesOf(file), {
      operation: OPERATION,
      fileName: file,
      options: { knownSources },
    });
    reports.set(file, report);
    demo = merge(demo, dataset);
  }
});

const arrivals = (series: string, country: string | null): readonly Flow[] =>
  demo.flows.filter(
    ({ kind, to, via, ...flow }) =>
      kind === 'arrival' &&
      via === null &&
      flow.series === series &&
      (country === null ? to.kind === 'several' : to.kind === 'country' && to.iso3 === country),
  );

const countsOn = (flows: readonly Flow[], day: string): readonly (number | null)[] =>
  flows.filter(({ asOf }) => asOf === day).map(({ reported }) => numberOrNull(reported));

describe('the demo operation', () => {
  it('is a historical case, replayed from February to December 2011', () => {
    expect(OPERATION).toMatchObject({
      code: 'libya-2011',
      timeZone: 'Africa/Tripoli',
      replay: { from: '2011-02-20', to: '2011-12-31', start: '2011-03-15' },
      boundaryPolicy: { disclaimer: 'naturalEarth' },
    });
    expect(Object.keys(OPERATION.names).toSorted()).toEqual(['ar', 'en', 'es', 'fr']);
  });

  it('ships its tables as its record of sources describes them', () => {
    for (const { path, sha256 } of SOURCE.files) {
      expect([path, createHash('sha256').update(bytesOf(path)).digest('hex')]).toEqual([
        path,
        sha256,
      ]);
    }
  });

  it('rejects no row of any file, and accounts for every one', () => {
    for (const [file, { rows, rejects }] of reports) {
      expect([file, rejects]).toEqual([file, []]);
      expect(rows.read).toBe(rows.accepted + rows.rejected + rows.skipped);
    }
  });

  it('reads into rows that the domain’s schemas accept as they are', () => {
    expectValid(demo);
  });

  it('has 25 crossings, 41 centres and 193 sources', () => {
    expect([demo.crossings.length, demo.centres.length, demo.sources.length]).toEqual([
      25, 41, 193,
    ]);
    expect(new Set(demo.sources.map(({ id }) => id)).size).toBe(193);
  });

  it('refers to no place or source that is not in it, in the order of its manifest', () => {
    const places = new Set<string>(
      [...demo.crossings, ...demo.centres].map(({ place }) => place.id),
    );
    const ends = demo.flows.flatMap(({ from, to, via }) => [
      ...[from, to].flatMap((end) => (end.kind === 'place' ? [end.id] : [])),
      ...(via === null ? [] : [via]),
    ]);
    const subjects = demo.figures.flatMap(({ subject }) =>
      subject.kind === 'place' ? [subject.id] : [],
    );
    const logs = [
      ...demo.centreLogs.map(({ centre }) => centre),
      ...demo.crossingLogs.map(({ crossing }) => crossing),
    ];
    expect([...ends, ...subjects, ...logs].filter((id) => !places.has(id))).toEqual([]);
    const sources = new Set(demo.sources.map(({ id }) => id));
    expect([...demo.flows, ...demo.figures].filter(({ source }) => !sources.has(source))).toEqual(
      [],
    );
  });
});

describe('arrivals from Libya', () => {
  const MIGRANTS = 'IOM migrants without Libyans';
  const ALL = 'IOM all crossings';

  it.each([
    { country: null, day: '2011-12-31', total: 796_915 },
    { country: 'TUN', day: '2011-12-31', total: 345_238 },
    { country: 'EGY', day: '2011-12-31', total: 263_554 },
    { country: null, day: '2011-09-27', total: 706_000 },
    { country: 'TUN', day: '2011-08-17', total: 285_131 },
    { country: 'EGY', day: '2011-08-17', total: 208_388 },
    { country: 'NER', day: '2011-08-17', total: 77_816 },
    { country: 'TCD', day: '2011-08-17', total: 48_950 },
    { country: 'DZA', day: '2011-08-17', total: 13_962 },
  ])('include $total migrants to $country by $day', ({ country, day, total }) => {
    expect(countsOn(arrivals(MIGRANTS, country), day)).toContain(total);
  });

  it.each([
    { day: '2011-05-28', total: 885_600 },
    { day: '2011-05-04', total: 710_408 },
    { day: '2011-04-30', total: 665_321 },
    { day: '2011-03-27', total: 389_767 },
    { day: '2011-03-13', total: 280_614 },
  ])('include $total crossings of all borders by $day', ({ day, total }) => {
    expect(countsOn(arrivals(ALL, null), day)).toContain(total);
  });

  it('include more than 27,700 by boat to Italy and Malta, which cannot be split', () => {
    const boats = arrivals('boats from Libya', null).filter(({ asOf }) => asOf === '2011-12-31');
    expect(boats).toEqual([
      expect.objectContaining({
        to: { kind: 'several', codes: 'ITA+MLT' },
        reported: { kind: 'value', value: 27_700 },
        qualifier: 'moreThan',
        asOfPrecision: 'month',
        unit: 'individuals',
      }),
    ]);
  });

  it('count crossings where Libyans are in, people where they are not', () => {
    const unitsOf = (series: string): Set<string> =>
      new Set(demo.flows.filter((flow) => flow.series === series).map(({ unit }) => unit));
    expect(unitsOf(ALL)).toEqual(new Set(['crossings']));
    expect(unitsOf(MIGRANTS)).toEqual(new Set(['individuals']));
    expect(unitsOf('Salloum port (Egypt)')).toEqual(new Set(['crossings']));
  });

  it('through one crossing are marked as such, so that nobody adds them to the country', () => {
    const dehiba = demo.flows.filter(({ via }) => via === 'crossing:XP-DEHIBA');
    expect(dehiba).toHaveLength(17);
    const other = demo.flows.filter(
      ({ to }) => to.kind === 'named' && /border points/.test(to.name),
    );
    expect(other.map(({ reported }) => numberOrNull(reported))).toEqual([28_228]);
  });

  it('turn around where people go back to Libya', () => {
    const returns = demo.flows.filter(
      ({ kind, to }) => kind === 'return' && to.kind === 'country' && to.iso3 === 'LBY',
    );
    expect(returns).toHaveLength(13);
    expect(returns.every(({ from }) => from.kind !== 'country' || from.iso3 !== 'LBY')).toBe(true);
  });

  it('keep a total that fell, and flag it', () => {
    const fell = demo.flows.filter(({ flags }) => flags.includes('cumulativeFell'));
    expect(fell.map(({ asOf, reported }) => [asOf, numberOrNull(reported)])).toEqual([
      ['2011-03-10', 2205],
      ['2011-03-13', 2205],
      ['2011-04-29', 5079],
    ]);
  });

  it('leave out what nobody dated, and say so', () => {
    expect(reports.get('arrivals.csv')?.notes).toEqual([
      { code: 'undatedRows', text: expect.stringMatching(/^7 rows/) },
    ]);
  });
});

describe('evacuations and returns', () => {
  const onward = (series: string, day: string): readonly (number | null)[] =>
    countsOn(
      demo.flows.filter((flow) => flow.series === series),
      day,
    );

  it.each([
    { series: 'IOM and partners, all assisted returns', day: '2011-04-30', total: 124_611 },
    { series: 'six countries, all returns', day: '2011-12-31', total: 212_331 },
    { series: 'six countries, direct crossing', day: '2011-12-31', total: 130_677 },
    { series: 'six countries, IOM-assisted', day: '2011-12-31', total: 81_654 },
    { series: 'sea evacuation Misrata–Benghazi', day: '2011-07-11', total: 7900 },
  ])('include $total of "$series" by $day', ({ series, day, total }) => {
    expect(onward(series, day)).toContain(total);
  });

  it('include 94,201 of those assisted by the end of April from Tunisia', () => {
    const counts = demo.flows.filter(
      ({ from, asOf }) => asOf === '2011-04-30' && from.kind === 'country' && from.iso3 === 'TUN',
    );
    expect(counts.map(({ reported }) => numberOrNull(reported))).toContain(94_201);
  });

  it.each([
    { nationality: 'CHN', total: 35_860 },
    { nationality: 'GHA', total: 16_822 },
    { nationality: 'IND', total: 15_400 },
    { nationality: 'VNM', total: 10_334 },
    { nationality: 'BGD', total: 37_000 },
  ])('include $total of $nationality', ({ nationality, total }) => {
    const own = demo.flows.filter((flow) => flow.nationality === nationality);
    expect(own.map(({ reported }) => numberOrNull(reported))).toContain(total);
  });

  it('tell what was planned from what happened', () => {
    const planned = demo.flows.filter(({ isPlanned }) => isPlanned);
    expect(planned).toHaveLength(9);
  });
});

describe('centres and crossings', () => {
  const countsAt = (code: string) =>
    demo.centreLogs
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
    const planned = demo.figures.filter(({ qualifier }) => qualifier === 'planned');
    expect(planned.map(({ reported }) => numberOrNull(reported))).toEqual([
      5000, 10_000, 5000, 15_000,
    ]);
  });

  it('take a count of one group for "at least", where only groups were ever counted', () => {
    const remada = demo.centreLogs.find(
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
    const log = demo.crossingLogs.find(({ crossing }) => crossing === `crossing:${code}`);
    expect(log?.statusLog.map(({ status }) => status)).toEqual(statuses);
    expect(log?.statusLog.every(({ note }) => note !== null && note.length > 0)).toBe(true);
  });

  it('opened on the day, in the month, or at a time that is not known', () => {
    const opened = new Map(demo.centres.map((centre) => [String(centre.place.id), centre.opened]));
    expect(opened.get('centre:CT-CHOUCHA')).toBe('2011-02-28');
    expect(opened.get('centre:CT-REMADA')).toBe('2011-04-01');
    expect(opened.get('centre:CT-DIRKOU')).toBe('2009-12-31');
    expect(opened.get('centre:CT-ZOUARKE')).toBeNull();
  });

  it('have Arabic names and approximate positions; two are not located', () => {
    const choucha = demo.centres.find(({ place }) => place.id === 'centre:CT-CHOUCHA');
    expect(choucha?.place).toMatchObject({
      names: { en: 'Choucha camp', ar: 'مخيم الشوشة' },
      precision: 'approximate',
      precisionKm: 4,
    });
    const unlocated = [...demo.centres, ...demo.crossings].filter(
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
    const displaced = demo.figures.filter(({ group }) => group === 'idp');
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
    expect(reports.get('nationalities.csv')?.notes.map(({ text }) => text)).toContain(
      '5 rows passed over: percentages are not counts.',
    );
  });
});
