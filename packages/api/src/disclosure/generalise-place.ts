import type { CoordinatePrecision, Place, Position } from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';

/** Width of the grid for approximate positions: 0.1 degrees is about 11 km at the equator. */
const GRID_DEGREES = 0.1;

/** Radius of the doubt that the grid brings: half the diagonal of a cell. */
const GRID_KM = 8;

const centreOfCell = (degrees: number): number =>
  Number(((Math.floor(degrees / GRID_DEGREES) + 0.5) * GRID_DEGREES).toFixed(2));

const positionOf = (
  { position, declaredArea }: Place,
  precision: CoordinatePrecision,
  tree: AreaTree,
): Position | null => {
  switch (precision) {
    case 'exact':
      return position;
    case 'approximate':
      return position === null ? null : [centreOfCell(position[0]), centreOfCell(position[1])];
    case 'areaCentroid':
      return declaredArea === null ? null : (tree.areaOf(declaredArea)?.centre ?? null);
    case 'withheld':
      return null;
    default:
      return precision satisfies never;
  }
};

/** How the place's own precision and the wanted one add up: the coarser of both is told. */
const coarser = (own: CoordinatePrecision, wanted: CoordinatePrecision): CoordinatePrecision => {
  const order: readonly CoordinatePrecision[] = [
    'exact',
    'approximate',
    'areaCentroid',
    'withheld',
  ];
  return order[Math.max(order.indexOf(own), order.indexOf(wanted))] ?? 'withheld';
};

/**
 * A place moved to a coarser position, the same one at every request, so that asking again brings
 * nothing nearer. Ids of other organisations and notes go with the position: they can lead back.
 */
export const generalisePlace = (
  place: Place,
  wanted: CoordinatePrecision,
  tree: AreaTree,
): Place => {
  const precision = coarser(place.precision, wanted);
  return {
    ...place,
    position: positionOf(place, precision, tree),
    precision,
    precisionKm: precision === 'approximate' ? Math.max(place.precisionKm ?? 0, GRID_KM) : null,
    externalIds: {},
    notes: null,
  };
};
