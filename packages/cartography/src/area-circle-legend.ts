import { ABSENCES, type Absence, type Names } from '@waystation/domain';
import { nestedCircles } from './nested-circles';

/** Fill of a circle of an area, so that the class under it still shows. */
export const AREA_CIRCLE_OPACITY = 0.42;

/** An area as the legend of circles needs it. */
export type SizedArea = {
  readonly names: Names;
  readonly value: number | null;
  readonly absence: Absence | null;
  readonly isCarriedOver: boolean;
  readonly isDrawn: boolean;
};

/** One of the nested circles; the largest is a real area and has its names. */
export type AreaCircle = {
  readonly value: number;
  readonly radius: number;
  readonly names: Names | null;
};

/** The legend of areas as proportional circles. */
export type AreaCircleLegend = {
  readonly kind: 'areaCircles';
  /** Large to small. */
  readonly circles: readonly AreaCircle[];
  /** Areas with a circle. */
  readonly drawn: number;
  /** Of those, the ones whose number is of an earlier round. */
  readonly carriedOver: number;
  /** What has no circle and why, zero first; zero stands even where no area has it. */
  readonly nothings: readonly { readonly what: 'zero' | Absence; readonly count: number }[];
  /** With a number, but in no loaded boundaries. */
  readonly unplaced: number;
};

const hasPeople = ({ value }: SizedArea): boolean => value !== null && value > 0;

/** The legend of circles by the same radius as on the map; every area is counted in one place. */
export const areaCircleLegend = (
  areas: readonly SizedArea[],
  maximum: number,
): AreaCircleLegend => {
  const count = (of: (area: SizedArea) => boolean): number => areas.filter(of).length;
  const absent = ABSENCES.map((what) => ({
    what,
    count: count(({ value, absence }) => value === null && (absence ?? 'unknown') === what),
  }));
  return {
    kind: 'areaCircles',
    circles: nestedCircles(areas, maximum).map(({ value, radius, of }) => ({
      value,
      radius,
      names: of?.names ?? null,
    })),
    drawn: count((area) => hasPeople(area) && area.isDrawn),
    carriedOver: count((area) => hasPeople(area) && area.isDrawn && area.isCarriedOver),
    nothings: [
      { what: 'zero', count: count(({ value }) => value === 0) },
      ...absent.filter((row) => row.count > 0),
    ],
    unplaced: count((area) => hasPeople(area) && !area.isDrawn),
  };
};
