import { CROSSING_STATUSES, type CrossingStatus } from '@waystation/domain';

/** One status with how many crossings have it. */
export type CrossingRow = { readonly status: CrossingStatus; readonly count: number };

/** The legend of border crossings. */
export type CrossingLegend = {
  readonly kind: 'crossings';
  readonly statuses: readonly CrossingRow[];
  readonly withoutCoordinates: number;
  /** Crossings of which it is known who passed. */
  readonly counted: number;
};

/** The legend of crossings: every status, also where no crossing has it. */
export const crossingLegend = (
  statuses: readonly CrossingStatus[],
  withoutCoordinates: number,
  counted = 0,
): CrossingLegend => ({
  kind: 'crossings',
  statuses: CROSSING_STATUSES.map((status) => ({
    status,
    count: statuses.filter((each) => each === status).length,
  })),
  withoutCoordinates,
  counted,
});
