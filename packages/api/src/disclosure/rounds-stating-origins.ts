import {
  type AdminLevel,
  type AreaFigureRow,
  type Counted,
  isOriginStated,
} from '@waystation/domain';
import type { OperationState } from './operation-state';
import type { Recipient } from './recipient';

/** A column of a series at one level. */
export type SeriesColumn = Counted & { readonly series: string; readonly level: AdminLevel };

/**
 * The ids of the rounds of a series that say of somebody in a column where they come from, by the rows
 * that the recipient may see. No count is in it. All rounds are read together, and are kept.
 */
export const roundsStatingOrigins = (
  { rounds, areaRows, remember }: OperationState,
  { audience, sees }: Recipient,
  column: SeriesColumn,
): Promise<ReadonlySet<string>> => {
  const { group, unit, measure, series, level } = column;
  const isStating = (row: AreaFigureRow): boolean =>
    row.level === level && sees(row) && isOriginStated(row.origin);
  const key = ['origins', audience, group, unit, measure, level, series].join(' ');
  return remember(key, async () => {
    const own = (await rounds()).filter((round) => round.series === series);
    const stating = await Promise.all(
      own.map(async ({ id }) => ((await areaRows(id, column)).some(isStating) ? [id] : [])),
    );
    return new Set(stating.flat());
  });
};
