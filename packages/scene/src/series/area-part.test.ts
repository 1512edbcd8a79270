import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { NOW, someOverview, someReads } from '../../test/some-scene';
import { sceneFigures } from '../figures/scene-figures';
import { answersTo } from '../reads/scene-answers';
import { sceneQuestions } from '../reads/scene-questions';
import { sceneOf } from '../scene/scene-of';
import { sceneAddress, sceneWanted } from '../scene/scene-wanted';
import { SHIPPED_TABLES } from '../tables/shipped-tables';
import { areaGrounds } from './area-grounds';
import { areaPart } from './area-part';
import { type SeriesArea, seriesItems } from './series-items';
import { SeriesOver } from './series-over';

const QUERY = 'level=2&layers=areas:90,areaCircles:100,sites:100,origins:80,centres:100';
const reads = someReads();
const reader = await loadTranslator('en');

const areasOf = async (level: 1 | 2): Promise<readonly SeriesArea[]> => {
  const operation = someOverview().operation.code;
  const areas = [
    await reads['area.list']({ operation, level: 1 }),
    await reads['area.list']({ operation, level: 2 }),
  ];
  const grounds = areaGrounds(await reads['area.topology']({ operation, level }));
  const among = { areas, grounds, days: [], languages: [] };
  return seriesItems(SeriesOver.parse(`areas:${level}`), among).flatMap(({ area }) => area ?? []);
};

const givenFor = async (area: SeriesArea | undefined) => {
  const wanted = { ...sceneWanted(someOverview(), sceneAddress(QUERY), NOW), area };
  const answers = await answersTo(sceneQuestions(wanted), reads);
  return { wanted, answers, tables: SHIPPED_TABLES, reader, theme: 'light' } as const;
};

const [whole, state, emptyState, county] = await Promise.all([
  givenFor(undefined),
  areasOf(1).then(([first]) => givenFor(first)),
  areasOf(1).then(([, second]) => givenFor(second)),
  areasOf(2).then((all) => givenFor(all[2])),
]);

const layerOf = (given: typeof whole, wanted: string) => {
  const layer = sceneOf(given).layers.find(({ name }) => name === wanted);
  if (layer === undefined) {
    throw new Error(`The scene has no ${wanted}.`);
  }
  return layer;
};

const classesOf = (given: typeof whole) => {
  const { legend } = layerOf(given, 'areas');
  return legend?.kind === 'classes' ? legend : null;
};

describe('a scene of one area', () => {
  it('counts the areas that it is divided into, in the classes of all', () => {
    const [all, none] = [classesOf(whole), classesOf(emptyState)];
    const count = (of: typeof all) => of?.classes.reduce((sum, row) => sum + row.count, 0);
    expect(count(all)).toBe(3);
    expect(count(classesOf(state))).toBe(3);
    expect(count(none)).toBe(0);
    const limits = (of: typeof all) => of?.classes.map(({ from, to }) => [from, to]);
    expect(limits(none)).toEqual(limits(all));
    expect(layerOf(emptyState, 'areas').isCountedInArea).toBe(true);
  });

  it('that is no larger than those drawn leaves their counts as they are, of the whole', () => {
    expect(classesOf(county)).toEqual(classesOf(whole));
    expect(layerOf(county, 'areas').isCountedInArea).toBe(false);
  });

  it('counts the sites whose source says that they are in it, in the sizes of all', () => {
    const sites = layerOf(county, 'sites');
    expect(sites.isCountedInArea).toBe(true);
    expect(sites.legend).toMatchObject({ kind: 'size', sites: 1, withoutCoordinates: 1 });
    const all = layerOf(whole, 'sites').legend;
    expect(sites.legend).toMatchObject({ circles: all?.kind === 'size' ? all.circles : null });
    expect(sites.summary).toContain('1 site, 80 people');
  });

  it('takes a place of which no area is named to be where it stands', () => {
    const part = areaPart(county);
    const nowhere = { declaredArea: null, position: null };
    expect(part?.hasPlace({ declaredArea: null, position: [32.5, 8.5] })).toBe(true);
    expect(part?.hasPlace({ declaredArea: 'SS01', position: [32.5, 8.5] })).toBe(true);
    expect(part?.hasPlace({ declaredArea: null, position: [33.5, 8.5] })).toBe(false);
    // What its source says comes first, as everywhere.
    expect(part?.hasPlace({ declaredArea: 'SS0101', position: [32.5, 8.5] })).toBe(false);
    expect(part?.hasPlace(nowhere)).toBe(false);
    expect(layerOf(whole, 'centres').legend).toMatchObject({ kind: 'rings' });
    expect(layerOf(county, 'centres').isCountedInArea).toBe(true);
  });

  it('names whose lines are drawn: its own, or those of the larger area that has any', () => {
    expect(layerOf(state, 'origins').summary).toContain(
      'Only the flows in and out of Area SS01 are drawn.',
    );
    expect(layerOf(county, 'origins').summary).toContain(
      'only those in and out of Area SS01, where Area SS0102 lies, are drawn',
    );
    const arrowsOf = (given: typeof whole) => {
      const { legend } = layerOf(given, 'origins');
      return legend?.kind === 'flows' ? legend.arrows : [];
    };
    expect(arrowsOf(whole)).toHaveLength(3);
    expect(arrowsOf(county)).toEqual(arrowsOf(whole));
  });

  it('is outlined, with what is round it paler', () => {
    const apart = sceneOf(county).pictures.find(({ id }) => id === 'area-apart');
    const [source] = Object.values(apart?.sources ?? {});
    expect(source?.data.features.map(({ properties }) => properties.key)).toEqual([
      'round',
      'area',
    ]);
    expect(sceneOf(whole).pictures.map(({ id }) => id)).not.toContain('area-apart');
  });

  it('has its own number as it was published, never a sum of parts', () => {
    expect(sceneFigures(whole)?.ofArea).toBeNull();
    expect(sceneFigures(state)?.ofArea?.own).toMatchObject({ value: 500, absence: null });
    expect(sceneFigures(county)?.ofArea?.own).toMatchObject({
      value: 70_000,
      passport: { roundNumber: 16 },
    });
    expect(sceneFigures(county)?.ofArea?.sites?.map(({ id }) => id)).toEqual(['site:c', 'site:d']);
  });
});
