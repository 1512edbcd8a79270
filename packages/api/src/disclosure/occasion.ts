import type { AreaFigureRow, PlaceFigureRow, RoundTotal } from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import type { AreaParts } from './parts-of-area';

/** One level of a round: each area's figure with its parts, and the published or added total. */
export type OccasionLevel = {
  readonly total: RoundTotal;
  readonly areas: ReadonlyMap<string, AreaParts<AreaFigureRow>>;
};

/** What one round published of one column, over all levels and places: tables that share sums. */
export type Occasion = {
  readonly tree: AreaTree;
  /** Coarsest first. */
  readonly levels: readonly OccasionLevel[];
  /** Rows of places of the same series and day, by place. */
  readonly places: ReadonlyMap<string, readonly PlaceFigureRow[]>;
  /** The area that each place says it is in. */
  readonly areaOfPlace: ReadonlyMap<string, string>;
};
