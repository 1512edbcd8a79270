import { MAP_COLOURS, type Theme } from '@waystation/cartography';
import type { Polygon, Position } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import type { AreaShape } from '../areas/area-geometry';
import { inSlot } from '../layer-order';
import type { LayerPicture } from '../layer-picture';

const SOURCE = 'ws-area-apart';

/** How much of what lies round the area is left of its colours. */
export const VEIL_OPACITY = 0.55;

/** The veil reaches so many spans of the area to each side: beyond any frame that is drawn for it. */
const REACH = 12;

const boxRound = (points: readonly Position[]): readonly [number, number, number, number] => {
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [south, north] = [Math.min(...ys), Math.max(...ys)];
  const reach = Math.max(east - west, north - south) * REACH;
  return [
    Math.max(-180, west - reach),
    Math.max(-85, south - reach),
    Math.min(180, east + reach),
    Math.min(85, north + reach),
  ];
};

/** Nothing smaller than the world is so wide: it lies on both sides of the antimeridian. */
const MOST_DEGREES = 180;

/** All round an area but itself: its outer lines are the holes, its own holes are filled. */
const roundOf = (rings: readonly Position[][]): Polygon | null => {
  const points = rings.flat();
  const xs = points.map(([x = 0]) => x);
  if (Math.max(...xs) - Math.min(...xs) > MOST_DEGREES) {
    return null;
  }
  const [west, south, east, north] = boxRound(points);
  const frame = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [frame, ...rings] };
};

/**
 * The only area that a map tells of: outlined, and all round it paler. One on both sides of the
 * antimeridian is outlined only, for what is round it is on no one side.
 */
export const areaSetApart = (shape: AreaShape, theme: Theme): LayerPicture => {
  const { surface, selection, selectionCasing } = MAP_COLOURS[theme];
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  const round = roundOf(rings);
  const featureOf = (key: string, geometry: AreaShape) =>
    ({ type: 'Feature', geometry, properties: { key } }) as const;
  const data = {
    type: 'FeatureCollection' as const,
    features: [...(round === null ? [] : [featureOf('round', round)]), featureOf('area', shape)],
  };
  const filter: ExpressionSpecification = ['==', ['get', 'key'], 'area'];
  const outline = {
    type: 'line',
    source: SOURCE,
    metadata: inSlot('selection'),
    filter,
    layout: { 'line-join': 'round' },
  } as const;
  return {
    id: 'area-apart',
    sources: { [SOURCE]: { data, lineMetrics: false } },
    layers: [
      {
        id: 'area-apart-veil',
        type: 'fill',
        source: SOURCE,
        metadata: inSlot('international'),
        filter: ['==', ['get', 'key'], 'round'],
        paint: { 'fill-color': surface, 'fill-opacity': VEIL_OPACITY },
      },
      {
        ...outline,
        id: 'area-apart-casing',
        paint: { 'line-color': selectionCasing, 'line-width': 6 },
      },
      { ...outline, id: 'area-apart-line', paint: { 'line-color': selection, 'line-width': 3.2 } },
    ],
    images: [],
  };
};
