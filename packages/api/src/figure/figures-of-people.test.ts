import { Pcode, type SexAge } from '@waystation/domain';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFigure, aRound, aSite } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { AREAS } from '../../test/south-sudan';

const WOMEN: SexAge = { sex: 'female', ageMin: null, ageMax: null };
const CHILDREN: SexAge = { sex: null, ageMin: 0, ageMax: 17 };

const round = aRound();
const older = aRound({ number: 15, reportingDate: '2024-08-31' });
const operation = 'south-sudan';
const asOf = round.reportingDate;

type Counts = Readonly<Record<string, number>>;

const ofCounties = (counts: Counts, people: Partial<SexAge> = {}, of = round) =>
  Object.entries(counts).map(([pcode, value]) =>
    aFigure(of, value, { ...people, subject: { kind: 'area', pcode, level: 2 } }),
  );
const ofSites = (counts: Counts, people: Partial<SexAge> = {}) =>
  Object.entries(counts).map(([id, value]) =>
    aFigure(round, value, { ...people, subject: { kind: 'place', id } }),
  );

const SITES = ['site:a', 'site:b'];

const asking = (audience: 'operator' | 'public', women: Counts, everybody: Counts) =>
  askAs(
    audience,
    memoryStore({
      operation: anOperation(),
      areas: AREAS,
      rounds: [older, round],
      sites: SITES.map((id) => aSite(id, 'SS0101')),
      figures: [
        ...ofCounties(everybody),
        ...ofCounties(women, WOMEN),
        ...ofCounties(everybody, {}, older),
        ...ofSites({ 'site:a': 60, 'site:b': 40 }),
        ...ofSites({ 'site:a': 33 }, WOMEN),
      ],
    }),
  );

const EVERYBODY = { SS0101: 100, SS0102: 80, SS0609: 50 };
const operator = asking('operator', { SS0101: 52, SS0102: 0 }, EVERYBODY);

const areasOf = async (ask: ReturnType<typeof askAs>, people?: SexAge) => {
  const { pcode, value, absence, ...rest } = await ask.figure.areas({
    operation,
    level: 2,
    asOf,
    people,
  });
  const entries = pcode.map((code, index) => [code, value[index] ?? absence[index]]);
  return { ...rest, byPcode: Object.fromEntries(entries) };
};

describe('figures of one sex or age', () => {
  it('take the place of everybody’s, unknown where only everybody was counted', async () => {
    const { byPcode, people, total, totalAbsence } = await areasOf(operator, WOMEN);
    expect(byPcode).toEqual({ SS0101: 52, SS0102: 0, SS0609: 'unknown', SS0610: 'notAssessed' });
    expect([people, total, totalAbsence]).toEqual([WOMEN, null, 'unknown']);
  });

  it('have a total where every area has them', async () => {
    const ask = asking('operator', { SS0101: 52, SS0102: 41, SS0609: 30 }, EVERYBODY);
    expect((await areasOf(ask, WOMEN)).total).toBe(123);
  });

  it('are named by everybody’s answer, so that they can be asked for', async () => {
    const { byPcode, people, publishedPeople } = await areasOf(operator);
    expect([byPcode.SS0101, people, publishedPeople]).toEqual([100, null, [WOMEN]]);
  });

  it('are unknown everywhere where the round published none of them', async () => {
    const { byPcode } = await areasOf(operator, CHILDREN);
    expect(byPcode).toMatchObject({ SS0101: 'unknown', SS0610: 'notAssessed' });
  });

  it('are told of sites, and of the round of an area', async () => {
    const sites = await operator.site.list({ operation, asOf, people: WOMEN });
    expect([sites.value, sites.absence[1], sites.publishedPeople]).toEqual([
      [33, null],
      'unknown',
      [WOMEN],
    ]);
    const everybody = await operator.site.list({ operation, asOf });
    expect([sites.countedTogether, everybody.countedTogether]).toEqual([[1], []]);
    const profile = await operator.area.profile({
      operation,
      level: 2,
      pcode: Pcode.parse('SS0101'),
      asOf,
    });
    expect(profile).toMatchObject({
      value: 100,
      bySexAge: [{ of: WOMEN, value: 52, absence: null }],
    });
  });

  it('have a trend of the rounds that published them', async () => {
    const pcodes = [Pcode.parse('SS0101')];
    const trend = await operator.area.trend({ operation, level: 2, pcodes, asOf, people: WOMEN });
    expect(trend.points.map(({ people }) => people)).toEqual([null, 52]);
  });

  it('are never told of a few people, nor of a few others', async () => {
    const few = asking('public', { SS0101: 4, SS0102: 77, SS0609: 30 }, EVERYBODY);
    expect((await areasOf(few, WOMEN)).byPcode).toEqual({
      SS0101: 'suppressed',
      // 80 less 77 would be three men.
      SS0102: 'suppressed',
      SS0609: 30,
      SS0610: 'notAssessed',
    });
  });

  it('of bands that share ages are kept from those whom anything is kept from', async () => {
    const nested = [CHILDREN, { sex: null, ageMin: 0, ageMax: 4 }] satisfies SexAge[];
    const figures = [
      ...ofCounties(EVERYBODY),
      ...nested.flatMap((band, index) => ofCounties({ SS0101: 40 - index * 3 }, band)),
    ];
    const store = memoryStore({ operation: anOperation(), areas: AREAS, rounds: [round], figures });
    const seen = async (audience: 'operator' | 'public') =>
      (await areasOf(askAs(audience, store), CHILDREN)).byPcode.SS0101;
    expect([await seen('operator'), await seen('public')]).toEqual([40, 'suppressed']);
  });
});
