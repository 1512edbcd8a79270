import { Day } from '@waystation/domain';

import { describe, expect, it } from 'vitest';
import { NOW, someOverview, someReads } from '../../test/some-scene';
import { answersTo } from '../reads/scene-answers';
import { sceneQuestions } from '../reads/scene-questions';
import { sceneAddress, sceneWanted } from '../scene/scene-wanted';
import { areaGrounds } from './area-grounds';
import { itemQuery, itemState } from './item-view';
import { type SeriesAmong, seriesItems } from './series-items';
import { SeriesOver } from './series-over';

const wanted = sceneWanted(someOverview(), sceneAddress(''), NOW);
const answers = await answersTo(sceneQuestions(wanted), someReads());
const grounds = answers.topology === undefined ? new Map() : areaGrounds(answers.topology);
const AMONG: SeriesAmong = {
  areas: answers.areas,
  grounds,
  days: [Day.parse('2021-09-30'), Day.parse('2025-02-28')],
  languages: ['en', 'ar'],
};
const itemsOver = (text: string) => seriesItems(SeriesOver.parse(text), AMONG);

describe('the sheets of a series', () => {
  it('are one an area, with its ground and some round it', () => {
    const items = itemsOver('areas:2');
    expect(items).toHaveLength(answers.areas.find(({ level }) => level === 2)?.pcode.length ?? 0);
    expect(items[1]).toMatchObject({ key: 'SS0101', day: null, language: null });
    expect(items[1]?.area?.box).toEqual([30.94, 7.94, 32.06, 9.06]);
  });

  it('are those within an area where one is named, at any depth', () => {
    expect(itemsOver('areas:2:SS01')).toHaveLength(itemsOver('areas:2').length);
    expect(itemsOver('areas:2:SS02')).toEqual([]);
    expect(itemsOver('areas:1:SS02').map(({ key }) => key)).toEqual(['SS02']);
  });

  it('are one a round, one a language, or all of the second for each of the first', () => {
    expect(itemsOver('rounds').map(({ key }) => key)).toEqual(['20210930', '20250228']);
    expect(itemsOver('rounds,languages').map(({ key }) => key)).toEqual([
      '20210930_en',
      '20210930_ar',
      '20250228_en',
      '20250228_ar',
    ]);
  });

  it.each(['', 'areas', 'areas:5', 'areas:2,areas:1', 'rounds,rounds', 'rounds,languages,areas:1'])(
    'are not understood from "%s"',
    (text) => {
      expect(SeriesOver.safeParse(text).success).toBe(false);
    },
  );
});

describe('the address of a sheet of a series', () => {
  const base = sceneAddress('at=5,30,6&lang=fr&only=2');

  it('has its area selected, its day and its language, and all else of the view', () => {
    const [item] = itemsOver('areas:2,languages');
    const { state } = itemState(base, item ?? expect.fail(), 2);
    expect(
      Object.fromEntries(new URLSearchParams(itemQuery(state, item ?? expect.fail()))),
    ).toEqual({
      at: expect.stringMatching(/^8\.\d+,30\.5,\d+(\.\d+)?$/),
      sel: 'adm2:SS0100',
      lang: 'en',
      only: '2',
    });
  });

  it('marks no area of a level that is not drawn', () => {
    const [item] = itemsOver('areas:1');
    expect(itemState(base, item ?? expect.fail(), 2).state).toMatchObject({ sel: null, at: null });
  });
});

describe('the ground of an area', () => {
  it('on both sides of the antimeridian is not the world', () => {
    const square = (west: number) => [
      [west, -17],
      [west + 1, -17],
      [west + 1, -16],
      [west, -16],
      [west, -17],
    ];
    const topology = JSON.stringify({
      type: 'Topology',
      arcs: [square(179), square(-180)],
      objects: {
        areas: {
          type: 'GeometryCollection',
          geometries: [{ type: 'MultiPolygon', id: 'FJ1', arcs: [[[0]], [[1]]] }],
        },
      },
    });
    const fiji = areaGrounds({
      level: 1,
      validOn: Day.parse('2020-01-01'),
      topologies: [topology],
    });
    expect(fiji.get('FJ1')?.box[0]).toBeCloseTo(178.88);
    expect(fiji.get('FJ1')?.box[2]).toBeCloseTo(181.12);
  });
});
