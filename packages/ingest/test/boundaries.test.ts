import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readShared } from './read-shared';
import { anOperation, hasSharedData, sharedBytes } from './shared-data';

describe.skipIf(!hasSharedData)('the boundaries', () => {
  it.each([
    { path: 'ssd/cod_ab_ssd_adm1_20210924.geojson', level: 1, areas: 10, validOn: '2021-09-24' },
    { path: 'ssd/cod_ab_ssd_adm2_20180817.geojson', level: 2, areas: 79, validOn: '2018-08-17' },
    { path: 'ssd/cod_ab_uga_adm2.geojson', level: 2, areas: 135, validOn: '2020-06-11' },
    { path: 'hti/cod_ab_hti_adm2_2018.geojson', level: 2, areas: 140, validOn: '2018-11-29' },
  ])('of $path are $areas of level $level', async ({ path, level, areas, validOn }) => {
    const { dataset } = await readShared(path, anOperation('SSD', 'UGA', 'HTI'));
    expect(dataset.areas).toHaveLength(areas);
    expect(new Set(dataset.areas.map((area) => `${area.level} ${area.validOn}`))).toEqual(
      new Set([`${level} ${validOn}`]),
    );
  });

  it('keep parents, names and every point of the geometry', async () => {
    const path = 'ssd/cod_ab_ssd_adm2_20180817.geojson';
    const { dataset } = await readShared(path);
    const juba = dataset.areas.find(({ pcode }) => pcode === 'SS0101');
    expect(juba).toMatchObject({ names: { en: 'Juba' }, parent: 'SS01', level: 2 });
    const published = JSON.parse(new TextDecoder().decode(sharedBytes(path)));
    expect(juba?.geometry).toEqual(published.features[0].geometry);
  });

  it('carry Haitian names in three languages', async () => {
    const { dataset } = await readShared('hti/cod_ab_hti_adm1_2018.geojson', anOperation('HTI'));
    const artibonite = dataset.areas.find(({ pcode }) => pcode === 'HT05');
    expect(artibonite?.names).toEqual({ en: 'Artibonite', fr: 'Artibonite', ht: 'Latibonit' });
    expect(artibonite?.parent).toBe('HTI');
  });

  it('fit the first view: all counties of South Sudan on screen in less than 60 kB', async () => {
    const { dataset } = await readShared('ssd/cod_ab_ssd_adm2_20180817.geojson');
    const [topology] = dataset.topologies;
    const packed = gzipSync(topology?.topology ?? '');
    expect(packed.length).toBeLessThan(60_000);
    const { objects } = JSON.parse(gunzipSync(packed).toString());
    const ids = objects.areas.geometries.map(({ id }: { id: string }) => id);
    expect(new Set(ids)).toEqual(new Set(dataset.areas.map(({ pcode }) => pcode)));
  });
});
