import { levelOf } from '#formats/cod-ab/attributes';
import type { Feature } from './feature';
import type { ShapeKind } from './read-shp';

/** One layer of a map. */
export type Layer = {
  readonly name: string;
  readonly kind: ShapeKind;
  readonly features: readonly Feature[];
};

/** The features of the layers that are read, and the names of all. */
export type ChosenLayers = {
  readonly features: readonly Feature[];
  readonly read: readonly string[];
  readonly leftOut: readonly string[];
};

/** Areas with P-codes: what boundaries are published as. */
const areBoundaries = ({ kind, features: [first] }: Layer): boolean =>
  kind === 'polygon' &&
  first !== undefined &&
  levelOf(
    new Map(
      Object.entries(first.properties).map(([name, value]) => [name.toLowerCase(), `${value}`]),
    ),
  ) !== null;

const areOfPoints = ({ kind }: Layer): boolean => kind === 'point' || kind === 'points';

/**
 * Of several layers those of boundaries, if there are any, else those of points. What OCHA publishes has
 * one layer for each admin level, and lines and points of the same besides, which are left out.
 */
export const chooseLayers = (layers: readonly Layer[]): ChosenLayers => {
  const boundaries = layers.filter(areBoundaries);
  const taken = boundaries.length > 0 ? boundaries : layers.filter(areOfPoints);
  return {
    features: taken.flatMap(({ features }) => features),
    read: taken.map(({ name }) => name),
    leftOut: layers.filter((layer) => !taken.includes(layer)).map(({ name }) => name),
  };
};
