import type { Audience, Figure, Round, SexAge, Store } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFigure, aRound, aSite } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { AREAS } from '../../test/south-sudan';

const ROUNDS = [
  aRound({ number: 10, reportingDate: '2020-12-31' }),
  aRound({ number: 11, reportingDate: '2021-09-30' }),
  aRound({ number: 12, reportingDate: '2022-06-30' }),
];
const [, , newest = aRound()] = ROUNDS;

type Counts = readonly Readonly<Record<string, number>>[];

/** What every round counted at sites; one that a round leaves out was not visited. */
const COUNTS: Counts = [
  { 'site:a': 100, 'site:b': 40 },
  { 'site:a': 120, 'site:b': 40, 'site:c': 70 },
  { 'site:a': 90, 'site:c': 75, 'site:far': 900 },
];

const figuresOf = (counts: Counts, carriedOver: readonly string[] = []) =>
  counts.flatMap((own, index) =>
    Object.entries(own).flatMap(([id, value]) => {
      const round = ROUNDS[index];
      const isOld = index > 0 && carriedOver.includes(id);
      return round === undefined
        ? []
        : [
            aFigure(round, value, {
              subject: { kind: 'place', id },
              ...(isOld && { carriedOverFrom: ROUNDS[0]?.id ?? null }),
            }),
          ];
    }),
  );

const atPosition = (id: string, position: [number, number] | null) => {
  const site = aSite(id, 'SS0101');
  return { ...site, place: { ...site.place, position } };
};

const storeOf = (figures: readonly Figure[], rounds: readonly Round[] = ROUNDS) =>
  memoryStore({
    operation: anOperation(),
    areas: AREAS,
    rounds,
    figures,
    sites: [
      ...['site:a', 'site:b', 'site:c'].map((id) => atPosition(id, [31, 5])),
      atPosition('site:far', [25, 9]),
      atPosition('site:nowhere', null),
    ],
  });

const trendIn = (store: Store, audience: Audience = 'operator', people?: SexAge) =>
  askAs(audience, store).site.trend({
    operation: 'south-sudan',
    within: { kind: 'circle', latitude: 5, longitude: 31, km: 50 },
    asOf: newest.reportingDate,
    people,
  });

const asking = (figures: readonly Figure[], audience: Audience = 'operator') =>
  trendIn(storeOf(figures), audience);

/** One day published under two assessment types: areas under the preferred one, sites under the other. */
const BASELINE = aRound({ assessmentType: 'BA', reportingDate: '2021-09-30' });
const AT_SITES = aRound({ assessmentType: 'SA', reportingDate: '2021-09-30' });
const WOMEN: SexAge = { sex: 'female', ageMin: null, ageMax: null };

const atSite = (round: Round, value: number, rest: Parameters<typeof aFigure>[2] = {}) =>
  aFigure(round, value, { subject: { kind: 'place', id: 'site:a' }, ...rest });

const inCounty = (round: Round, value: number) =>
  aFigure(round, value, { subject: { kind: 'area', pcode: 'SS0101', level: 2 } });

describe('the trend of sites in a drawn area', () => {
  it('sums each round over what it counted there', async () => {
    const { sites, points } = await asking(figuresOf(COUNTS));
    expect(sites).toBe(3);
    expect(points.map(({ counted, people }) => [counted, people])).toEqual([
      [2, 140],
      [3, 230],
      [2, 165],
    ]);
  });

  it('compares only sites that the compared rounds all counted', async () => {
    const { common, points } = await asking(figuresOf(COUNTS));
    expect(common).toBe(2);
    expect(points.map(({ compared }) => compared)).toEqual([null, 190, 165]);
  });

  it('tells apart what only one of two rounds covered', async () => {
    const { points } = await asking(figuresOf(COUNTS));
    expect(
      points.map(({ newlyCovered, noLongerCovered }) => [newlyCovered, noLongerCovered]),
    ).toEqual([
      [null, null],
      [
        { sites: 1, people: 70 },
        { sites: 0, people: 0 },
      ],
      [
        { sites: 0, people: 0 },
        { sites: 1, people: 40 },
      ],
    ]);
  });

  it('says so where a round between two counted sites elsewhere only', async () => {
    const between = [{ 'site:a': 500, 'site:far': 90 }, { 'site:far': 90 }, { 'site:a': 480 }];
    const { points } = await asking(figuresOf(between));
    expect(points.map(({ counted, people }) => [counted, people])).toEqual([
      [1, 500],
      [0, null],
      [1, 480],
    ]);
    expect(points[1]?.noLongerCovered).toEqual({ sites: 1, people: 500 });
    expect(points[2]?.newlyCovered).toEqual({ sites: 1, people: 480 });
  });

  it('has no rounds where none ever counted a site', async () => {
    expect((await asking(figuresOf([{ 'site:far': 90 }]))).points).toEqual([]);
  });

  it('reads the sites of one round at a time', async () => {
    const store = storeOf(figuresOf(COUNTS));
    let [reading, most] = [0, 0];
    const ofPlaces: Store['figures']['ofPlaces'] = async (code, at) => {
      reading += 1;
      most = Math.max(most, reading);
      const rows = await store.figures.ofPlaces(code, at);
      reading -= 1;
      return rows;
    };
    const { points } = await trendIn({ ...store, figures: { ...store.figures, ofPlaces } });
    expect([points.length, most]).toEqual([3, 1]);
  });

  it('takes the assessment type of a day that lists sites', async () => {
    const figures = [inCounty(BASELINE, 900), atSite(AT_SITES, 500)];
    const { points } = await trendIn(storeOf(figures, [BASELINE, AT_SITES]));
    expect(points.map(({ people }) => people)).toEqual([500]);
  });

  it('takes sexes and ages of that assessment type, too', async () => {
    const figures = [
      ...[atSite(AT_SITES, 500), atSite(AT_SITES, 260, WOMEN)],
      ...[atSite(BASELINE, 900), atSite(BASELINE, 470, WOMEN)],
    ];
    const store = storeOf(figures, [AT_SITES, BASELINE]);
    const { points } = await trendIn(store, 'operator', WOMEN);
    expect(points.map(({ people }) => people)).toEqual([470]);
  });

  it('compares no number that was counted in an earlier round', async () => {
    const { points } = await asking(figuresOf(COUNTS, ['site:c']));
    expect(points.map(({ carriedOver, compared }) => [carriedOver, compared])).toEqual([
      [0, 100],
      [1, 120],
      [1, 90],
    ]);
  });

  it('is made of what an audience gets anyway, and calls nothing new that is held back', async () => {
    const few = figuresOf([{ 'site:a': 100, 'site:b': 4 }, COUNTS[1] ?? {}, COUNTS[2] ?? {}]);
    const [first, second] = (await asking(few, 'public')).points;
    expect([first?.people, first?.counted, first?.suppressed]).toEqual([100, 1, 1]);
    expect(second?.newlyCovered).toEqual({ sites: 1, people: 70 });
  });
});
