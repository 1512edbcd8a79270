import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { NOW, someOverview, someReads } from '../../test/some-scene';
import { answersTo } from '../reads/scene-answers';
import { sceneQuestions } from '../reads/scene-questions';
import { SHIPPED_TABLES } from '../tables/shipped-tables';
import { sceneOf } from './scene-of';
import { sceneScales, widestScales } from './scene-scales';
import { sceneAddress, sceneWanted } from './scene-wanted';

const wanted = sceneWanted(
  someOverview(),
  sceneAddress('layers=areas:90,areaCircles:100,origins:80'),
  NOW,
);
const answers = await answersTo(sceneQuestions(wanted), someReads());
const given = {
  wanted,
  answers,
  tables: SHIPPED_TABLES,
  reader: await loadTranslator('en'),
  theme: 'light' as const,
};
const own = sceneScales(given);

const legendsOf = (scales: typeof own | undefined) =>
  sceneOf({ ...given, scales }).layers.map(({ legend }) => legend);

describe('scales that scenes share', () => {
  it('are of one scene alone those that it has by itself', () => {
    expect(own.areaCircles).toBe(70_000);
    expect(own.origins?.maximum).toBeGreaterThan(0);
    expect(legendsOf(own)).toEqual(legendsOf(undefined));
  });

  it('hold all of several, and stand in their legends', () => {
    const larger = { areaCircles: 500_000, origins: { maximum: 90_000, threshold: 7_200 } };
    const shared = widestScales([own, larger]);
    expect(shared).toEqual(larger);
    const [areas, circles, origins] = legendsOf(shared);
    expect(areas).toEqual(legendsOf(undefined)[0]);
    expect(circles).toMatchObject({ kind: 'areaCircles' });
    expect(circles).not.toEqual(legendsOf(undefined)[1]);
    expect(origins).toMatchObject({ threshold: 7_200, counts: { belowThreshold: 1 } });
  });

  it('give the sheet of every area the same legends of areas', () => {
    const ofArea = (id: string) => {
      const sel = { kind: 'area' as const, id, level: 2 as const };
      const scene = sceneOf({ ...given, wanted: { ...wanted, sel }, scales: own });
      return scene.layers
        .filter(({ shownAs }) => shownAs !== 'origins')
        .map(({ legend }) => legend);
    };
    expect(ofArea('SS0102')).toEqual(ofArea('SS0100'));
    expect(ofArea('SS0102')).toEqual(legendsOf(undefined).slice(0, 2));
  });

  it('have no lines where no view has any', () => {
    expect(widestScales([{ areaCircles: 5, origins: null }])).toEqual({
      areaCircles: 5,
      origins: null,
    });
  });
});
