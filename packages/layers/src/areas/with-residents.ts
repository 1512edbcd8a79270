import type { Pcode, ResidentsOfArea } from '@waystation/domain';
import type { AreaRow } from './area-rows';

/** The rows with the residents of each area, which are known under the same P-code and level or not. */
export const withResidents = (
  rows: readonly AreaRow[],
  residents: ReadonlyMap<Pcode, ResidentsOfArea>,
): readonly AreaRow[] =>
  residents.size === 0
    ? rows
    : rows.map((row) => ({ ...row, residents: residents.get(row.pcode) ?? null }));
