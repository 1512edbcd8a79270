import type { AdminLevel, AreaFigureRow, PlaceFigureRow, RoundTotal } from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import type { AreaParts } from './parts-of-area';
import type { SexAgeCell } from './sex-age-cells';

/** One level of a round: each area's figure with its parts, and the published or added total. */
export type OccasionLevel = {
  readonly total: Pick<RoundTotal, 'level' | 'value' | 'sensitivity'>;
  readonly areas: ReadonlyMap<string, AreaParts<AreaFigureRow>>;
};

/** The figures of single sexes and ages, by area or place. */
export type CellsOfSubjects = ReadonlyMap<string, readonly SexAgeCell[]>;

/** What one round published of one column, over all levels and places: tables that share sums. */
export type Occasion = {
  readonly tree: AreaTree;
  /** Coarsest first. */
  readonly levels: readonly OccasionLevel[];
  /** Areas by sex and age, also of levels and of areas that no figure of everybody is of. */
  readonly sexAgesOfAreas: ReadonlyMap<AdminLevel, CellsOfSubjects>;
  /** Rows of places of the same series and day, by place. */
  readonly places: ReadonlyMap<string, readonly PlaceFigureRow[]>;
  readonly sexAgesOfPlaces: CellsOfSubjects;
  /** The area that each place says it is in. */
  readonly areaOfPlace: ReadonlyMap<string, string>;
};
