import type { AreaChange, ChangeBreaks } from '@waystation/cartography';
import type { Absence, CountUnit, Names, Passport, Pcode, Qualifier } from '@waystation/domain';
import type { MultiPolygon, Polygon } from 'geojson';
import type { AreaRow } from '../areas/area-rows';

/** One side of a comparison: a number, or why there is none. */
type Side = {
  readonly value: number | null;
  readonly absence: Absence | null;
  readonly qualifier: Qualifier;
};

/** An area with its figures of two rounds. */
export type ChangeRow = {
  readonly pcode: Pcode;
  readonly names: Names;
  readonly before: Side;
  readonly after: Side;
  readonly change: AreaChange;
  readonly polygon: Polygon | MultiPolygon | null;
};

/** What all rows share. */
export type ChangeContext = {
  readonly breaks: ChangeBreaks;
  readonly unit: CountUnit;
  /** Where the earlier figures come from. */
  readonly before: Passport | null;
  readonly after: Passport | null;
};

const changeOf = (before: Side, after: Side): AreaChange => {
  if (before.value !== null && after.value !== null) {
    return { kind: 'both', change: after.value - before.value };
  }
  if (after.value !== null) {
    return { kind: 'newlyCovered' };
  }
  return before.value === null ? { kind: 'neither' } : { kind: 'noLongerCovered' };
};

const NOT_LISTED: Side = { value: null, absence: 'notAssessed', qualifier: 'exact' };

/**
 * Areas compared between two rounds, like for like (domain rule 3): a change only where both rounds
 * have a number; an area that one of them has is newly or no longer covered, whatever its number.
 */
export const changeRows = (
  before: readonly AreaRow[],
  after: readonly AreaRow[],
): readonly ChangeRow[] => {
  const earlier = new Map(before.map((row) => [row.pcode, row]));
  return after.map((row) => {
    const then = earlier.get(row.pcode) ?? NOT_LISTED;
    return {
      pcode: row.pcode,
      names: row.names,
      before: { value: then.value, absence: then.absence, qualifier: then.qualifier },
      after: { value: row.value, absence: row.absence, qualifier: row.qualifier },
      change: changeOf(then, row),
      polygon: row.polygon,
    };
  });
};
