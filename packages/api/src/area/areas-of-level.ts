import type { AdminLevel, AreaColumns } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { found, type Outcome } from '../outcome/outcome';
import { levelNotLoaded } from './level-not-loaded';
import { newestDay } from './newest-day';

/** The areas of a level as columns, with a point in each for labels and flow ends. */
export const areasOfLevel = async (
  reads: DisclosedOperation,
  level: AdminLevel,
): Promise<Outcome<AreaColumns>> => {
  const rows = await reads.areas.list(level);
  const [first] = rows;
  if (first === undefined) {
    return await levelNotLoaded(reads, level);
  }
  return found({
    level,
    validOn: newestDay(first.validOn, rows),
    pcode: rows.map((row) => row.pcode),
    names: rows.map((row) => row.names),
    parent: rows.map((row) => row.parent),
    longitude: rows.map((row) => row.centre[0]),
    latitude: rows.map((row) => row.centre[1]),
    areaKm2: rows.map((row) => Number(row.areaKm2.toPrecision(4))),
  });
};
