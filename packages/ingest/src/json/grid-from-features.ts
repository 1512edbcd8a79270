import { LIMITS } from '#bytes/limits';
import { RefusedFile } from '#result/refused-file';
import type { Grid } from '#table/grid';
import { cellOf } from './cell-of';
import { isObject } from './is-object';

const noPoints = (): RefusedFile =>
  new RefusedFile({
    code: 'noPoints',
    reason: 'The file has no points, and its areas have no P-codes (adm1_pcode and the like).',
    remedy:
      'Export sites, centres and crossings as points, and boundaries with the attributes of COD-AB.',
  });

const tooManyCells = (): RefusedFile =>
  new RefusedFile({
    code: 'tooManyCells',
    reason: `The file has more than ${LIMITS.textCells.toLocaleString('en')} attributes.`,
    remedy: 'Split the file, for example by country, and import the parts.',
  });

type Point = {
  readonly number: number;
  readonly properties: ReadonlyMap<string, unknown>;
  readonly position: readonly unknown[];
};

/** A point, or the first of several in one feature. */
const pointOf = (feature: unknown, index: number): Point[] => {
  const geometry = isObject(feature) && isObject(feature.geometry) ? feature.geometry : null;
  const coordinates = Array.isArray(geometry?.coordinates) ? geometry.coordinates : [];
  const position: unknown = geometry?.type === 'MultiPoint' ? coordinates[0] : coordinates;
  const isPoint = geometry?.type === 'Point' || geometry?.type === 'MultiPoint';
  return isObject(feature) && isPoint && Array.isArray(position)
    ? [
        {
          number: index + 1,
          properties: new Map(
            Object.entries(isObject(feature.properties) ? feature.properties : {}),
          ),
          position,
        },
      ]
    : [];
};

/** Where the position of a feature stands in its row; attributes of these names give way to it. */
const POSITION = ['longitude', 'latitude'] as const;

/**
 * The points of a GeoJSON document as rows: attributes in columns, and longitude and latitude from the
 * geometry. Other geometries are left out. Throws RefusedFile where there is no point.
 */
export const gridFromFeatures = (features: readonly unknown[]): Grid => {
  const points = features.flatMap(pointOf);
  if (points.length === 0) {
    throw noPoints();
  }
  const names = new Set(points.flatMap(({ properties }) => [...properties.keys()]));
  const attributes = [...names].filter(
    (name) => !POSITION.some((own) => own === name.trim().toLowerCase()),
  );
  if (points.length * (attributes.length + POSITION.length) > LIMITS.textCells) {
    throw tooManyCells();
  }
  const rows = points.map(({ number, properties, position }) => ({
    number,
    cells: [
      ...attributes.map((name) => cellOf(properties.get(name))),
      ...position.slice(0, POSITION.length).map(cellOf),
    ],
  }));
  return { name: null, rows: [{ number: 0, cells: [...attributes, ...POSITION] }, ...rows] };
};
