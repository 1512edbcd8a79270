import type { LayerName } from '@waystation/layers';
import { isLines, isSurface } from '@waystation/view';
import type { MapGeoJSONFeature, Map as MaplibreMap } from 'maplibre-gl';
import { hasStyle } from './has-style';

/** A row of a layer that the pointer or the keyboard is at. */
export type MapHit = { readonly layer: LayerName; readonly key: string };

/** Which layer a style layer belongs to. */
export type Interactive = ReadonlyMap<string, LayerName>;

/** Where on the map's element, in CSS pixels. */
export type ScreenPoint = { readonly x: number; readonly y: number };

const hitOf = (feature: MapGeoJSONFeature, interactive: Interactive): MapHit | null => {
  const layer = interactive.get(feature.layer.id);
  const key: unknown = feature.properties.key;
  return layer === undefined || typeof key !== 'string' ? null : { layer, key };
};

/** Lines are met on what is drawn of them and this many pixels beside it: the thinnest are one wide. */
const LINE_REACH = 1.5;

/**
 * What is under a point. Small symbols are met within a reach around it, areas only exactly there:
 * a finger is wide, but a border is a line. Arrows cross much of the map, so they reach hardly further
 * than they are drawn.
 */
export const hitAt = (
  map: MaplibreMap,
  { x, y }: ScreenPoint,
  { interactive, reach }: { readonly interactive: Interactive; readonly reach: number },
): MapHit | null => {
  if (!hasStyle(map)) {
    return null;
  }
  const present = [...interactive.keys()].filter((id) => map.getLayer(id) !== undefined);
  const ofSymbols = present.filter((id) => !isSurface(interactive.get(id) ?? ''));
  const within = (pixels: number, layers: string[]): readonly MapGeoJSONFeature[] =>
    map.queryRenderedFeatures(
      [
        [x - pixels, y - pixels],
        [x + pixels, y + pixels],
      ],
      { layers },
    );
  const isOfLines = (id: string): boolean => isLines(interactive.get(id) ?? '');
  const near = [
    ...within(
      reach,
      ofSymbols.filter((id) => !isOfLines(id)),
    ),
    ...within(Math.min(reach, LINE_REACH), ofSymbols.filter(isOfLines)),
  ];
  const under = map.queryRenderedFeatures([x, y], { layers: present });
  const exact = under.filter(({ layer }) => ofSymbols.includes(layer.id));
  const [feature] = [...exact, ...near, ...under];
  return feature === undefined ? null : hitOf(feature, interactive);
};
