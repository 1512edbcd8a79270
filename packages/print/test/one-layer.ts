import { type Glyph, paint } from '@waystation/cartography';
import { type LayerPicture, rasterise, type Slot, type StyleLayer } from '@waystation/layers';
import type { Feature, Geometry } from 'geojson';
import { drawPaperMap, NO_GROUND, type PaperMap, type PaperMapWanted } from '#index';

/** A style layer of a test: the source and the slot are filled in. */
type Drawn<Kind extends StyleLayer['type']> = Omit<
  Extract<StyleLayer, { type: Kind }>,
  'id' | 'source' | 'metadata'
> & { readonly id?: string; readonly slot?: Slot };

/** A style layer of ours over the source `things`. */
export const aLayer = <Kind extends StyleLayer['type']>(layer: Drawn<Kind>) => {
  const { slot, ...rest } = layer;
  return {
    id: 'thing',
    source: 'things',
    metadata: { 'waystation:slot': slot ?? 'sites' },
    ...rest,
  } as const;
};

/** A feature with a key. */
export const aFeature = (
  geometry: Geometry,
  properties: Readonly<Record<string, unknown>> = {},
): Feature<Geometry, { readonly key: string }> => ({
  type: 'Feature',
  geometry,
  properties: { key: 'a', ...properties },
});

/** A point with properties. */
export const aPoint = (
  longitude: number,
  latitude: number,
  properties: Readonly<Record<string, unknown>> = {},
) => aFeature({ type: 'Point', coordinates: [longitude, latitude] }, properties);

const square: Glyph = {
  size: 10,
  parts: [{ shape: 'box', halfWidth: 4, halfHeight: 4, corner: 0, fill: paint('#112233') }],
};

/** A picture of style layers over one source. */
export const aPicture = (
  layers: readonly StyleLayer[],
  features: readonly Feature<Geometry, { readonly key: string }>[],
): LayerPicture => ({
  id: 'test',
  sources: {
    things: { lineMetrics: true, data: { type: 'FeatureCollection', features: [...features] } },
  },
  layers,
  images: [rasterise('square', square), rasterise('nothing', { size: 10, parts: [] })],
});

/** A map of 100 by 100 mm: a degree is 50 mm, a pixel 0.2 mm. */
export const aMap = (
  pictures: readonly LayerPicture[],
  more: Partial<PaperMapWanted> = {},
): PaperMap =>
  drawPaperMap({
    frame: { widthMm: 100, heightMm: 100 },
    extent: [-1, -1, 1, 1],
    pictures,
    ground: NO_GROUND,
    language: 'en',
    pointScale: 0.2,
    hasGraticule: false,
    ...more,
  });

/** The markup of one layer's group. */
export const groupOf = ({ svg }: PaperMap, id = 'thing'): string => {
  const start = svg.indexOf(`<g id="${id}"`);
  const rest = svg.slice(svg.indexOf('>', start) + 1);
  const next = rest.search(/<g id="[^"]+" inkscape:groupmode|<\/g><\/g><rect|<\/g><rect/);
  return start === -1 ? '' : rest.slice(0, next);
};
