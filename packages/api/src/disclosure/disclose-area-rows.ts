import {
  type AdminLevel,
  type AreaFigureRow,
  absent,
  groupBy,
  type Reported,
} from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import { partKey, wholeKey } from './number-keys';
import { partsOfArea } from './parts-of-area';

type Row = Pick<AreaFigureRow, 'reported' | 'isPart' | 'origin' | 'reason' | 'carriedOverFrom'>;

/** What hides numbers of one level. */
export type Screen = {
  readonly tree: AreaTree;
  readonly level: AdminLevel;
  readonly hidden: Pick<ReadonlySet<string>, 'has'>;
};

const behind = ({ hidden }: Screen, key: string, reported: Reported): Reported =>
  hidden.has(key) && reported.kind === 'value' ? absent('suppressed') : reported;

/**
 * The rows of one area as a whole and by origin, hidden numbers suppressed. The whole is given as
 * published or added here, because behind a hidden part nobody else could add it; reasons are
 * added up, because they stand in no answer.
 */
export const discloseRowsOfArea = <R extends Row>(
  rows: readonly R[],
  pcode: string,
  screen: Screen,
): readonly R[] => {
  const { whole, parts } = partsOfArea(rows, screen.tree);
  const [first] = rows;
  if (first === undefined) {
    return [];
  }
  const { level } = screen;
  const carried = rows.find((row) => row.carriedOverFrom !== null);
  const carriedOverFrom = carried?.carriedOverFrom ?? null;
  const asWhole = { isPart: false, origin: null, reason: null, carriedOverFrom };
  return [
    { ...first, ...asWhole, reported: behind(screen, wholeKey(level, pcode), whole) },
    ...parts.flatMap(({ end, rows: [row], reported }) =>
      end === null || row === undefined
        ? []
        : [
            {
              ...row,
              isPart: true,
              reason: null,
              reported: behind(screen, partKey(level, pcode, end), reported),
            },
          ],
    ),
  ];
};

/** The rows of a level, area by area. */
export const discloseAreaRows = (
  rows: readonly AreaFigureRow[],
  screen: Screen,
): readonly AreaFigureRow[] =>
  [...groupBy(rows, (row) => row.pcode)].flatMap(([pcode, own]) =>
    discloseRowsOfArea(own, pcode, screen),
  );
