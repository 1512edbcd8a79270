import { Pcode } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { paperProjection } from '#map/projection/paper-projection';
import { aLayer, aMap, aPicture, aPoint } from '../../test/one-layer';
import { areaNames, onlyArea } from './area-names';

const FRAME = { widthMm: 100, heightMm: 100 };

const square = (west: number, south: number, side: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});

const area = (
  pcode: string,
  names: Readonly<Record<string, string>>,
  [west, south, side]: readonly [number, number, number],
) => ({
  pcode: Pcode.parse(pcode),
  names,
  polygon: square(west, south, side),
  position: [west + side / 2, south + side / 2] as const,
});

const JUBA = area('SS0101', { en: 'Juba', ar: 'جوبا' }, [-0.5, -0.5, 1]);
const KAJO_KEJI = area('SS0102', { en: 'Kajo-Keji' }, [0.5, -0.5, 1]);

const namesIn = (
  areas: Parameters<typeof areaNames>[0]['areas'],
  language: 'en' | 'ar' = 'en',
  extent: readonly [number, number, number, number] = [-2, -2, 2, 2],
) => areaNames({ areas, projection: paperProjection(extent, FRAME), language });

const lettersOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text(?![^>]*aria-hidden)[^>]*>(.*?)<\/text>/g)].map(([, name]) =>
    (name ?? '').replaceAll(/<[^>]+>|[\u2066-\u2069]/g, ''),
  );

const drawnNames = (...args: Parameters<typeof namesIn>) =>
  lettersOf(aMap([namesIn(...args)], { extent: args[2] ?? [-2, -2, 2, 2] }).svg);

describe('the names of areas on paper', () => {
  it('are in the language of the sheet where the data has them in it', () => {
    expect(drawnNames([JUBA, KAJO_KEJI]).toSorted()).toEqual(['Juba', 'Kajo-Keji']);
    expect(drawnNames([JUBA, KAJO_KEJI], 'ar').toSorted()).toEqual(['Kajo-Keji', 'جوبا']);
  });

  it('are in a second language below the first, once where both are the same', () => {
    const { sources } = areaNames({
      areas: [JUBA, KAJO_KEJI],
      projection: paperProjection([-2, -2, 2, 2], FRAME),
      language: 'en',
      also: 'ar',
    });
    const features = Object.values(sources).flatMap(({ data }) => data.features);
    expect(features.map(({ properties }) => properties)).toMatchObject([
      { name: 'Juba\nجوبا' },
      { name: 'Kajo-Keji' },
    ]);
  });

  it('stand where no other name is, the first before the others', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      area(`SS02${`${index}`.padStart(2, '0')}`, { en: `County ${index}` }, [-0.5, -0.5, 1]),
    );
    const map = aMap([namesIn([JUBA, ...many])], { extent: [-2, -2, 2, 2] });
    const drawn = lettersOf(map.svg);
    expect(drawn).toContain('Juba');
    expect(drawn.length).toBeLessThan(5);
    expect(map.left).toEqual([{ layer: 'area-names', what: 'labels', count: 31 - drawn.length }]);
  });

  it('give way to the names of places', () => {
    const towns = aLayer<'symbol'>({
      slot: 'labels',
      type: 'symbol',
      layout: { 'text-field': ['get', 'name'], 'text-font': ['Any Regular'], 'text-size': 60 },
    });
    const map = aMap([namesIn([JUBA]), aPicture([towns], [aPoint(0, 0, { name: 'Juba town' })])]);
    expect(map.left).toEqual([{ layer: 'area-names', what: 'labels', count: 1 }]);
  });

  it('stand in the part that is seen where the middle of the area is not', () => {
    const extent = [-0.49, -0.49, -0.3, -0.3] as const;
    const { sources } = namesIn([JUBA], 'en', extent);
    const [place] = Object.values(sources).flatMap(({ data }) => data.features);
    expect(place?.geometry).toEqual({
      type: 'Point',
      coordinates: [expect.closeTo(-0.395, 1), expect.closeTo(-0.395, 1)],
    });
    expect(drawnNames([JUBA], 'en', extent)).toEqual(['Juba']);
  });

  it('of the one that all of a map lies in is known', () => {
    const near = paperProjection([-0.2, -0.2, 0.2, 0.2], FRAME);
    const far = paperProjection([-0.2, -0.2, 0.8, 0.2], FRAME);
    expect(onlyArea({ areas: [KAJO_KEJI, JUBA], projection: near })?.pcode).toBe('SS0101');
    expect(onlyArea({ areas: [KAJO_KEJI, JUBA], projection: far })).toBeNull();
  });
});
