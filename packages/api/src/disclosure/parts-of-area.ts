import {
  type AdminLevel,
  type AreaFigureRow,
  figureOfSubject,
  groupBy,
  numberOrNull,
  type Origin,
  type PairEnd,
  type Reported,
} from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import { endKey, endOf } from '../flow/end-of-origin';

/** The part of a figure that comes from one origin, added over reasons. */
export type OriginPart<Row> = {
  /** Null: published without an origin, and shown nowhere by itself. */
  readonly end: PairEnd | null;
  readonly origin: Origin | null;
  readonly reported: Reported;
  readonly rows: readonly Row[];
};

/** Rows of one area in one round: the figure and its parts by origin. */
export type AreaParts<Row> = {
  readonly whole: Reported;
  readonly parts: readonly OriginPart<Row>[];
  readonly rows: readonly Row[];
};

type PartRow = Pick<AreaFigureRow, 'reported' | 'isPart' | 'origin'>;

/** The level between whose areas origins are published; finer pairs exist nowhere in the sources read so far. */
export const ORIGIN_LEVEL: AdminLevel = 1;

/** Splits the rows of one area and round by origin, as every answer that shows origins groups them. */
export const partsOfArea = <Row extends PartRow>(
  rows: readonly Row[],
  tree: AreaTree,
): AreaParts<Row> => {
  const endOfRow = ({ origin }: Row): PairEnd | null =>
    origin === null ? null : endOf(origin, tree, ORIGIN_LEVEL);
  const parted = rows.filter((row) => row.isPart || row.origin !== null);
  const byEnd = groupBy(parted, (row) => {
    const end = endOfRow(row);
    return end === null ? '' : endKey(end);
  });
  return {
    whole: figureOfSubject(rows),
    rows,
    parts: [...byEnd.values()].flatMap((own) => {
      const [first] = own;
      return first === undefined
        ? []
        : [
            {
              end: endOfRow(first),
              origin: first.origin,
              reported: figureOfSubject(own),
              rows: own,
            },
          ];
    }),
  };
};

/** The number of a figure for adding up; absent parts add nothing that a reader could subtract. */
export const addend = (reported: Reported): number => numberOrNull(reported) ?? 0;
