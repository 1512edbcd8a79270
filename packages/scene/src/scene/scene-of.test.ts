import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { NOW, someOverview, someReads } from '../../test/some-scene';
import { answersTo } from '../reads/scene-answers';
import { sceneQuestions } from '../reads/scene-questions';
import { SHIPPED_TABLES } from '../tables/shipped-tables';
import { sceneOf } from './scene-of';
import { sceneAddress, sceneWanted } from './scene-wanted';

const sceneOfQuery = async (query: string, language: 'en' | 'ar' = 'en') => {
  const wanted = sceneWanted(someOverview(), sceneAddress(query), NOW);
  const [answers, reader] = await Promise.all([
    answersTo(sceneQuestions(wanted), someReads()),
    loadTranslator(language),
  ]);
  return sceneOf({ wanted, answers, tables: SHIPPED_TABLES, reader, theme: 'light' });
};

const EVERY_LAYER =
  'layers=areas:90,areaCircles:100,sites:100,hostCommunities:100,uncountedSites:100,density:80,origins:80,arrivals:80,onward:80,centres:100,crossings:100';

const every = await sceneOfQuery(EVERY_LAYER);

const layerOf = (scene: typeof every, name: string) =>
  scene.layers.find((layer) => layer.name === name);

const featuresIn = (layer: ReturnType<typeof layerOf>) =>
  Object.values(layer?.picture?.sources ?? {}).flatMap(({ data }) => data.features);

describe('a scene', () => {
  it('has exactly the visible layers, in the order of the panel', async () => {
    expect(every.layers.map(({ name }) => name)).toEqual([
      'areas',
      'density',
      'areaCircles',
      'sites',
      'hostCommunities',
      'uncountedSites',
      'origins',
      'arrivals',
      'onward',
      'centres',
      'crossings',
    ]);
    expect((await sceneOfQuery('layers=none')).layers).toEqual([]);
  });

  it('draws the layers, then the lines between areas and their names', () => {
    expect(every.pictures.map(({ id }) => id)).toEqual([
      ...every.layers.map(({ name }) => name),
      'boundaries',
      'areaLabels',
    ]);
  });

  it('has lines and outlines also where no layer is shown, and no fill', async () => {
    const bare = await sceneOfQuery('layers=none');
    expect(bare.pictures.map(({ id }) => id)).toEqual(['areas', 'boundaries', 'areaLabels']);
    const fill = bare.pictures[0]?.layers.find(({ id }) => id === 'areas-fill');
    expect(fill?.layout).toMatchObject({ visibility: 'none' });
  });

  it('marks what is selected and has no symbol of its own', async () => {
    const { pictures } = await sceneOfQuery('layers=areas:90&sel=site:site:a');
    expect(pictures.at(-1)?.id).toBe('selected');
  });
});

describe('the layers of a scene', () => {
  it('say every kind of absence that occurs, and no other', () => {
    const said = new Map(layerOf(every, 'areas')?.absences.map(({ what, count }) => [what, count]));
    expect(said).toEqual(
      new Map([
        ['zero', 1],
        ['notAssessed', 1],
        ['carriedOver', 1],
        ['suppressed', 1],
        ['inaccessible', 1],
        ['unknown', 1],
        ['notApplicable', 1],
      ]),
    );
  });

  it('say what has no place on the map', () => {
    expect(layerOf(every, 'sites')?.absences).toContainEqual({
      what: 'withoutCoordinates',
      count: 1,
    });
    expect(layerOf(every, 'crossings')?.absences).toContainEqual({
      what: 'withoutCoordinates',
      count: 1,
    });
    expect(layerOf(every, 'origins')?.absences).toContainEqual({ what: 'unplaced', count: 1 });
  });

  it('draw every site by itself, also where the screen would merge them', async () => {
    const merged = await sceneOfQuery('layers=sites:100,clusters:100');
    expect(merged.left).toEqual([{ kind: 'drawnSingly', layer: 'clusters' }]);
    const drawn = featuresIn(layerOf(merged, 'sites'));
    expect(drawn.map(({ properties }) => properties.key)).toEqual(['site:a', 'site:b']);
    expect(drawn.some(({ properties }) => 'alone' in properties)).toBe(false);
  });

  it('colour areas by their change where two rounds are compared', async () => {
    const { layers } = await sceneOfQuery('layers=areas:90&vs=2021-10-15');
    expect(layers.map(({ name, shownAs }) => [name, shownAs])).toEqual([['changes', 'areas']]);
    expect(layers[0]?.passports.map(({ roundNumber }) => roundNumber)).toEqual([11, 16]);
  });

  it('relate figures to residents, and name who counts those', async () => {
    const { layers, sources } = await sceneOfQuery('layers=areas:90&by=per1000Residents');
    expect(layers[0]?.unit).toContain('COD-PS SSD');
    expect(sources.map(({ id }) => id)).toEqual(['IOM-DTM', 'COD-PS-SSD']);
  });

  it('are without a fill that lies under another, which is said', async () => {
    const { layers, left } = await sceneOfQuery('layers=areas:90,coverage:80');
    expect(layers.map(({ name }) => name)).toEqual(['coverage']);
    expect(left).toEqual([{ kind: 'covered', layer: 'areas', by: 'coverage' }]);
  });

  it('say what a filter leaves, and why nothing is drawn', async () => {
    const { layers } = await sceneOfQuery('layers=sites:100&site=min-100000');
    const [sites] = layers;
    expect(sites?.empty).not.toBeNull();
    expect(sites?.filterNote).not.toBeNull();
  });

  it('name who lists sites later where nobody had counted any, and draw nothing of no site', async () => {
    const { layers } = await sceneOfQuery('layers=sites:100,uncountedSites:100&asOf=2021-09-30');
    expect(layers.map(({ name, empty }) => [name, empty])).toEqual([
      ['sites', 'No such site is known by this date.'],
      ['uncountedSites', null],
    ]);
    expect(layers[1]?.sources).toEqual([
      { source: 'IOM-DTM', label: 'IOM DTM', asOf: '2025-02-28' },
    ]);
  });

  it('say that they are older than the areas beside them', () => {
    expect(layerOf(every, 'arrivals')?.staleNote).toBe('one round older');
    expect(layerOf(every, 'areas')?.staleNote).toBeNull();
  });

  it('have their rows as a table', () => {
    expect(layerOf(every, 'areas')?.table()?.rows).toHaveLength(9);
    expect(layerOf(every, 'sites')?.table()?.rows).toHaveLength(3);
  });

  it('are in the reader’s language', async () => {
    const inArabic = await sceneOfQuery('layers=areas:90', 'ar');
    expect(inArabic.layers[0]?.title).toMatch(/\p{Script=Arabic}/u);
    expect(inArabic.disclaimer).toMatch(/\p{Script=Arabic}/u);
  });
});

describe('what a scene says as a whole', () => {
  it('names each source once, with its layers and days', () => {
    const [dtm] = every.sources;
    expect(dtm).toMatchObject({ id: 'IOM-DTM', label: 'IOM DTM' });
    expect(dtm?.layers).toContain('areas');
    expect(dtm?.dates).toEqual(['2025-02-20', '2025-02-28']);
    const unhcr = every.sources.find(({ id }) => id === 'UNHCR-U8');
    expect(unhcr).toMatchObject({
      label: 'UNHCR, Situation report 8',
      licence: 'CC BY 4.0',
      layers: ['arrivals', 'crossings'],
      dates: ['2024-12-31', '2025-01-10'],
    });
    // Nothing in the list of sources names it, and it is still said.
    expect(every.sources.find(({ id }) => id === 'UNHCR-R1')?.label).toBe('UNHCR-R1');
  });

  it('is as of the areas, with the dates that are mixed', () => {
    expect(every.asOf).toBe('2025-02-28');
    expect(every.mixedDates).toEqual({ count: 4, oldest: '2024-11-30' });
  });

  it('has the coverage of rounds and the version of the boundaries', () => {
    expect(every.coverage[0]).toMatchObject({
      layer: 'areas',
      asOf: '2025-02-28',
      coverage: { assessed: 7, known: 9, of: 'areas' },
    });
    expect(every.boundariesOf).toBe('2018-08-17');
  });

  it('draws what the reader set on the map: a point, and an area', async () => {
    const { pictures, left } = await sceneOfQuery(
      'layers=areas:90&pin=8.5,31&within=circle:7,30,50',
    );
    expect(pictures.map(({ id }) => id).slice(-2)).toEqual(['drawn', 'pin']);
    expect(left).toEqual([]);
    const [pin] = Object.values(pictures.at(-1)?.sources ?? {});
    expect(pin?.data.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [31, 8.5] });
  });

  it('draws chosen areas of the level that is shown, and says where none of them is', async () => {
    const drawn = async (within: string) => {
      const { pictures, left } = await sceneOfQuery(`layers=areas:90&within=${within}`);
      return [pictures.some(({ id }) => id === 'drawn'), left.length];
    };
    expect(await drawn('adm2:SS0101')).toEqual([true, 0]);
    expect(await drawn('adm2:')).toEqual([false, 0]);
  });

  it('never leaves out unsaid what the link asks for', async () => {
    const { left } = await sceneOfQuery(
      'layers=areas:90,wells:50&within=adm1:SS01&vs=2021-10-15&cmp=side&level=9',
    );
    expect(left).toEqual([
      { kind: 'partNotYet', part: 'moment' },
      { kind: 'partNotYet', part: 'within' },
      { kind: 'unknownLayer', id: 'wells' },
      { kind: 'notUnderstood', parameter: 'level' },
    ]);
  });

  it('says of places of which nothing was reported yet that it shows where they are', async () => {
    const early = await sceneOfQuery('layers=centres:100,crossings:100&asOf=2024-12-31');
    for (const name of ['centres', 'crossings']) {
      expect(layerOf(early, name)).toMatchObject({ isNotYet: true, sources: [] });
      expect(layerOf(every, name)?.isNotYet).toBeUndefined();
    }
  });
});
