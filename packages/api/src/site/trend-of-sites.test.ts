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

const asking = (
  figures: ReturnType<typeof figuresOf>,
  audience: 'operator' | 'public' = 'operator',
) =>
  askAs(
    audience,
    memoryStore({
      operation: anOperation(),
      areas: AREAS,
      rounds: ROUNDS,
      figures,
      sites: [
        ...['site:a', 'site:b', 'site:c'].map((id) => atPosition(id, [31, 5])),
        atPosition('site:far', [25, 9]),
        atPosition('site:nowhere', null),
      ],
    }),
  ).site.trend({
    operation: 'south-sudan',
    within: { kind: 'circle', latitude: 5, longitude: 31, km: 50 },
    asOf: newest.reportingDate,
  });

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
