import type { Area } from '../area';
import type { AdminLevel, Day, OperationCode, Pcode } from '../codes';
import type { AreaTopology } from '../import/dataset';
import type { Position } from '../place';
import type { Residents } from '../residents';

/** An area with what maps and searches need, without its full geometry. */
export type AreaRow = Area & {
  /** A point inside the area, for labels and flow ends. */
  readonly centre: Position;
  /** West, south, east, north in degrees. */
  readonly bbox: readonly [number, number, number, number];
  readonly areaKm2: number;
};

/** The ground of an area, coarse enough to be handed on whole. */
export type AreaOutline = {
  readonly pcode: Pcode;
  /** A MultiPolygon; as text, because it travels between threads and only its reader takes it apart. */
  readonly geojson: string;
};

/** How many areas of a level a source states the residents of, for one date. */
export type ResidentCount = Pick<Residents, 'level' | 'source' | 'asOf' | 'asOfPrecision'> & {
  readonly areas: number;
};

/** Where areas are read. `at` picks the boundary version valid then; null: the newest. */
export type AreaStore = {
  readonly list: (
    operation: OperationCode,
    level: AdminLevel | null,
  ) => Promise<readonly AreaRow[]>;
  /** The newest of every country; no area is in two of them. Empty: the level has no boundaries. */
  readonly topologies: (
    operation: OperationCode,
    level: AdminLevel,
  ) => Promise<readonly AreaTopology[]>;
  /** Levels that have boundaries, with how many areas each and the version's date. */
  readonly levels: (
    operation: OperationCode,
  ) => Promise<
    readonly { readonly level: AdminLevel; readonly areas: number; readonly validOn: Day }[]
  >;
  /** Residents of the areas of a level, of every source and date; by P-code, newest first. */
  readonly residents: (
    operation: OperationCode,
    level: AdminLevel,
  ) => Promise<readonly Residents[]>;
  /** Which levels have residents, from where and of when; newest first. */
  readonly residentCounts: (operation: OperationCode) => Promise<readonly ResidentCount[]>;
  /** Boundaries that together cover what is stored of each country; of all countries. */
  readonly outlines: (operation: OperationCode) => Promise<readonly AreaOutline[]>;
  /** The area of a level whose full geometry contains the point; null: none does. */
  readonly containing: (
    operation: OperationCode,
    level: AdminLevel,
    position: Position,
  ) => Promise<Pcode | null>;
};
