import {
  featureFilter,
  latest,
  normalizePropertyExpression,
  type Feature as StyledFeature,
  type StylePropertyExpression,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { isColour, type PaperColour, paperColour } from './paper-colour';
import { notPrintable, type PrintedLayer } from './printed-layer';
import { DRAWN, IGNORED, TRANSITION } from './printed-properties';

/** The values of one style layer for its features, at the zoom that the paper's scale stands for. */
export type LayerStyle = {
  readonly id: string;
  readonly shows: (feature: Feature) => boolean;
  /** A value as MapLibre computes it; undefined where neither style nor specification has any. */
  readonly value: (name: string, feature?: Feature, lineProgress?: number) => unknown;
  readonly number: (name: string, feature?: Feature) => number;
  readonly flag: (name: string, feature?: Feature) => boolean;
  readonly word: (name: string, feature?: Feature) => string;
  readonly colour: (name: string, feature?: Feature, lineProgress?: number) => PaperColour;
  readonly has: (name: string) => boolean;
};

/** Sizes of symbols follow the map's zoom; all else of layouts and filters is read at whole zooms. */
const SIZES: readonly string[] = ['icon-size', 'text-size'];

const KINDS: Readonly<Record<string, StyledFeature['type']>> = {
  Point: 'Point',
  MultiPoint: 'Point',
  LineString: 'LineString',
  MultiLineString: 'LineString',
  Polygon: 'Polygon',
  MultiPolygon: 'Polygon',
};

const styled = ({ geometry, properties, id }: Feature): StyledFeature => ({
  type: KINDS[geometry.type] ?? 'Unknown',
  properties: properties ?? {},
  ...(id === undefined ? {} : { id }),
});

type Group = 'paint' | 'layout';

const specificationOf = (type: string, group: Group, name: string) =>
  latest[`${group}_${type}`]?.[name];

const expressionOf = (layer: PrintedLayer, group: Group, name: string): StylePropertyExpression => {
  const specification = specificationOf(layer.type, group, name);
  const given: unknown = layer[group] && Reflect.get(layer[group], name);
  return normalizePropertyExpression(given ?? specification.default, specification);
};

const checkProperties = (layer: PrintedLayer): void => {
  const known = [...DRAWN[layer.type], ...IGNORED[layer.type]];
  for (const name of [...Object.keys(layer.paint ?? {}), ...Object.keys(layer.layout ?? {})]) {
    if (!known.includes(name) && !TRANSITION.test(name)) {
      throw notPrintable(layer.id, `the property "${name}"`);
    }
  }
};

const evaluatorOf = (layer: PrintedLayer, zoom: number): LayerStyle['value'] => {
  const expressions = new Map<string, { expression: StylePropertyExpression; zoom: number }>();
  return (name, feature, lineProgress) => {
    const group: Group =
      specificationOf(layer.type, 'paint', name) === undefined ? 'layout' : 'paint';
    const known = expressions.get(name) ?? {
      expression: expressionOf(layer, group, name),
      zoom: group === 'layout' && !SIZES.includes(name) ? Math.floor(zoom) : zoom,
    };
    expressions.set(name, known);
    return known.expression.evaluate(
      { zoom: known.zoom, ...(lineProgress === undefined ? {} : { lineProgress }) },
      feature && styled(feature),
      {},
    );
  };
};

/** Whether a layer is on the map at all at a zoom. */
export const isShown = (layer: PrintedLayer, zoom: number): boolean =>
  layer.layout?.visibility !== 'none' &&
  zoom >= (layer.minzoom ?? 0) &&
  zoom < (layer.maxzoom ?? Number.POSITIVE_INFINITY);

/**
 * Reads a style layer with the specification's own code, the same that draws the screen. What the
 * print does not know is an error that names it, so that nothing is left out in silence.
 */
export const layerStyle = (layer: PrintedLayer, zoom: number): LayerStyle => {
  checkProperties(layer);
  const value = evaluatorOf(layer, zoom);
  const wrong = (name: string) => notPrintable(layer.id, `the value of "${name}"`);
  const filter =
    layer.type === 'background' ? featureFilter(undefined) : featureFilter(layer.filter);
  return {
    id: layer.id,
    value,
    shows: (feature) => filter.filter({ zoom: Math.floor(zoom) }, styled(feature)),
    has: (name) =>
      [layer.paint, layer.layout].some(
        (group) => group !== undefined && Object.hasOwn(group, name),
      ),
    number: (name, feature) => {
      const found = value(name, feature);
      if (typeof found !== 'number' || !Number.isFinite(found)) {
        throw wrong(name);
      }
      return found;
    },
    flag: (name, feature) => value(name, feature) === true,
    word: (name, feature) => {
      const found = value(name, feature);
      if (found === null || found === undefined) {
        throw wrong(name);
      }
      return String(found);
    },
    colour: (name, feature, lineProgress) => {
      const found = value(name, feature, lineProgress);
      if (!isColour(found)) {
        throw wrong(name);
      }
      return paperColour(found);
    },
  };
};
