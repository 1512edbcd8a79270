import type { AreaChange, ChangeBreaks } from '@waystation/cartography';
import type {
  Absence,
  AreaFigures,
  ChangeUntil,
  CountUnit,
  Names,
  Passport,
  Pcode,
  Qualifier,
} from '@waystation/domain';
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
  /** What was compared and told apart; null: the two numbers are all that is known. */
  readonly until: ChangeUntil | null;
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

/** Of an area with a number in both rounds: what both counted, or what one of them alone did. */
const changeUntil = ({ change, newlyCovered, noLongerCovered }: ChangeUntil): AreaChange => {
  if (change !== null) {
    return { kind: 'both', change };
  }
  if (newlyCovered.subjects > 0) {
    return { kind: 'newlyCovered' };
  }
  return noLongerCovered.subjects > 0 ? { kind: 'noLongerCovered' } : { kind: 'neither' };
};

const changeOf = (before: Side, after: Side, until: ChangeUntil | null): AreaChange => {
  if (before.value !== null && after.value !== null) {
    return until === null
      ? { kind: 'both', change: after.value - before.value }
      : changeUntil(until);
  }
  if (after.value !== null) {
    return { kind: 'newlyCovered' };
  }
  return before.value === null ? { kind: 'neither' } : { kind: 'noLongerCovered' };
};

/** What figures say of each area until a later day. */
export type ChangesUntil = ReadonlyMap<string, ChangeUntil>;

/** The same by P-code; none where it was not asked for, or cannot be told. */
export const changesUntil = ({
  pcode,
  until = [],
}: Pick<AreaFigures, 'pcode' | 'until'>): ChangesUntil =>
  new Map(
    pcode.flatMap((own, index) => {
      const change = until[index];
      return change === undefined ? [] : [[own, change] as const];
    }),
  );

/** What an area has of places and areas that the earlier round did not count; in no change. */
export const newlyCounted = ({ change, until }: Pick<ChangeRow, 'change' | 'until'>): number =>
  change.kind === 'both' && until !== null ? until.newlyCovered.value + until.newPlaces.value : 0;

const NOT_LISTED: Side = { value: null, absence: 'notAssessed', qualifier: 'exact' };

/**
 * Areas compared between two rounds, like for like (domain rule 3): a change only where both rounds
 * have a number; an area that one of them has is newly or no longer covered, whatever its number. Inside
 * an area the change is that of what both counted, where the earlier figures were asked to tell.
 */
export const changeRows = (
  before: readonly AreaRow[],
  after: readonly AreaRow[],
  until: ChangesUntil = new Map(),
): readonly ChangeRow[] => {
  const earlier = new Map(before.map((row) => [row.pcode, row]));
  return after.map((row) => {
    const then = earlier.get(row.pcode) ?? NOT_LISTED;
    const told = until.get(row.pcode) ?? null;
    return {
      pcode: row.pcode,
      names: row.names,
      before: { value: then.value, absence: then.absence, qualifier: then.qualifier },
      after: { value: row.value, absence: row.absence, qualifier: row.qualifier },
      change: changeOf(then, row, told),
      until: told,
      polygon: row.polygon,
    };
  });
};
