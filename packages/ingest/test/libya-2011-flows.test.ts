import { EMPTY_DATASET, type Flow, numberOrNull } from '@waystation/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { countsOn, type Demo, readDemo } from './read-demo';

let demo: Demo = { dataset: EMPTY_DATASET, reports: new Map() };
beforeAll(async () => {
  demo = await readDemo();
});

const arrivals = (series: string, country: string | null): readonly Flow[] =>
  demo.dataset.flows.filter(
    ({ kind, to, via, ...flow }) =>
      kind === 'arrival' &&
      via === null &&
      flow.series === series &&
      (country === null ? to.kind === 'several' : to.kind === 'country' && to.iso3 === country),
  );

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
      new Set(demo.dataset.flows.filter((flow) => flow.series === series).map(({ unit }) => unit));
    expect(unitsOf(ALL)).toEqual(new Set(['crossings']));
    expect(unitsOf(MIGRANTS)).toEqual(new Set(['individuals']));
    expect(unitsOf('Salloum port (Egypt)')).toEqual(new Set(['crossings']));
  });

  it('through one crossing are marked as such, so that nobody adds them to the country', () => {
    const dehiba = demo.dataset.flows.filter(({ via }) => via === 'crossing:XP-DEHIBA');
    expect(dehiba).toHaveLength(17);
    const other = demo.dataset.flows.filter(
      ({ to }) => to.kind === 'named' && /border points/.test(to.name),
    );
    expect(other.map(({ reported }) => numberOrNull(reported))).toEqual([28_228]);
  });

  it('turn around where people go back to Libya', () => {
    const returns = demo.dataset.flows.filter(
      ({ kind, to }) => kind === 'return' && to.kind === 'country' && to.iso3 === 'LBY',
    );
    expect(returns).toHaveLength(13);
    expect(returns.every(({ from }) => from.kind !== 'country' || from.iso3 !== 'LBY')).toBe(true);
  });

  it('keep a total that fell, and flag it', () => {
    const fell = demo.dataset.flows.filter(({ flags }) => flags.includes('cumulativeFell'));
    expect(fell.map(({ asOf, reported }) => [asOf, numberOrNull(reported)])).toEqual([
      ['2011-03-10', 2205],
      ['2011-03-13', 2205],
      ['2011-04-29', 5079],
    ]);
  });

  it('carry what their compiler found to be careful about', () => {
    const noteOf = (count: number): string | null | undefined =>
      demo.dataset.flows.find(({ reported }) => numberOrNull(reported) === count)?.note;
    expect(noteOf(50_168)).toContain('The copy prints 450,168; the total allows only 50,168.');
    expect(noteOf(199_700)).toContain('Its parts add up to 198,701.');
    expect(noteOf(885_600)).toContain('not to be compared with the 602,783');
    const warned = demo.dataset.flows.filter(({ note }) =>
      /add up to|fell, nobody/.test(note ?? ''),
    );
    expect(warned).toHaveLength(16);
  });

  it('leave out what nobody dated, and say so', () => {
    expect(demo.reports.get('arrivals.csv')?.notes).toEqual([
      { code: 'undatedRows', text: expect.stringMatching(/^7 rows/) },
    ]);
  });
});

describe('evacuations and returns', () => {
  const onward = (series: string, day: string): readonly (number | null)[] =>
    countsOn(
      demo.dataset.flows.filter((flow) => flow.series === series),
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
    const counts = demo.dataset.flows.filter(
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
    const own = demo.dataset.flows.filter((flow) => flow.nationality === nationality);
    expect(own.map(({ reported }) => numberOrNull(reported))).toContain(total);
  });

  it('tell what was planned from what happened', () => {
    const planned = demo.dataset.flows.filter(({ isPlanned }) => isPlanned);
    expect(planned).toHaveLength(9);
  });
});
