import { Day, type KnownOfPlace, OwnStandard, standardsOn } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { plain, wordsOf } from '../../test/words-of';
import { type GapRows, gapsChart, type PlaceOfGaps } from './gaps-chart';

const exactly = (value: number) => ({ least: value, most: value, at: '2021-09-30' });

const place = (
  id: string,
  people: KnownOfPlace['people'],
  quantities: KnownOfPlace['quantities'],
): PlaceOfGaps => ({ id, name: id, kind: 'centre', known: { people, quantities } });

/** 10 to a toilet, 30, 60, and one of which nobody counted the people; the last is a site. */
const PLACES = [
  place('A', exactly(100), { toilets: exactly(10), capacity: exactly(100) }),
  place('B', exactly(300), { toilets: exactly(10), capacity: exactly(200) }),
  place('C', 'notCounted', { toilets: exactly(10) }),
  { ...place('D', exactly(600), { toilets: exactly(10) }), kind: 'site' as const },
];

const DAY = Day.parse('2021-09-30');

const build = async (rows: Partial<GapRows> = {}) =>
  gapsChart.build(
    {
      title: 'Gaps',
      places: PLACES,
      others: 0,
      standards: standardsOn({ standards: [] }, DAY),
      ...rows,
    },
    await wordsOf(),
  );

const barOf = (chart: Awaited<ReturnType<typeof build>>, id: string) =>
  chart.drawing?.bars.find((bar) => bar.id === id);

describe('gaps against minimum standards', () => {
  it('count places by verdict, with threshold, source and edition', async () => {
    const chart = await build();
    const bar = barOf(chart, 'peoplePerToilet');
    expect(bar?.parts.map(({ text, share }) => [text, share])).toEqual([
      ['not met: 1', 0.25],
      ['partly met: 1', 0.25],
      ['met: 1', 0.25],
      ['unknown: 1', 0.25],
    ]);
    expect(bar?.threshold).toBe('at most 20; partly up to 50');
    expect(bar?.basis).toBe(
      'Sphere, The Sphere Handbook 2018, Excreta management standard 3.2, pp. 117–118',
    );
    expect(bar?.together).toBe('All places together: partly met');
    expect(chart.drawing?.nothingOf).toMatch(/^Nothing is known for: .*People per tap/);
  });

  it('relate people to places at centres alone', async () => {
    const bar = barOf(await build({ others: 7 }), 'peoplePerPlace');
    expect(bar?.parts.map(({ text }) => text)).toEqual(['not met: 1', 'met: 1', 'unknown: 1']);
    expect(bar?.basis).toBe('the capacity that the centre’s own source states');
  });

  it('say how many fall short, and of how many nothing is known', async () => {
    const { summary, table } = await build({ others: 996 });
    expect(plain(summary)).toBe(
      'Sites and centres that fall short of a standard, wholly or partly: 2 of 1 000. Of 997 nothing is known to judge by: unknown is never met.',
    );
    expect(table.notes.join(' ')).toContain('996 more');
  });

  it('draw nothing where nothing is known, and call nothing met', async () => {
    const { drawing, summary, table } = await build({ places: [], others: 3_335 });
    expect(drawing).toBeNull();
    expect(plain(summary)).toContain('Sites and centres: 3 335. Unknown is never met.');
    expect(table.rows).toEqual([]);
  });

  it('have a row for each place and standard, with what was held against it, or why nothing was', async () => {
    const { table } = await build();
    const toilets = table.rows
      .map(({ cells }) => cells.map(({ text }) => text))
      .filter(([, standard]) => standard === 'People per toilet');
    expect(toilets.map(([name, , verdict, value]) => [name, verdict, value])).toEqual([
      ['A', 'met', '10'],
      ['B', 'partly met', '30'],
      ['C', 'unknown', 'people not counted'],
      ['D', 'not met', '60'],
    ]);
  });

  it('are judged by the operation’s own threshold, with its reason and the published one', async () => {
    const own = OwnStandard.parse({
      standard: 'peoplePerToilet',
      threshold: { met: 30 },
      from: '2021-06-01',
      reason: 'Agreed in the cluster.',
      by: null,
      writtenAt: '2021-06-01T00:00:00Z',
    });
    const bar = barOf(
      await build({ standards: standardsOn({ standards: [own] }, DAY) }),
      'peoplePerToilet',
    );
    expect(bar?.parts.map(({ text }) => text)).toEqual(['not met: 1', 'met: 2', 'unknown: 1']);
    expect(bar).toMatchObject({ isOwn: true, threshold: 'at most 30' });
    expect(plain(bar?.basis ?? null)).toBe(
      'The operation’s own since 1 Jun 2021: Agreed in the cluster. Published: at most 20; partly up to 50 (Sphere, The Sphere Handbook 2018, Excreta management standard 3.2, pp. 117–118).',
    );
  });
});
