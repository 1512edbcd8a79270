import { type AreaFigureRow, absent, groupBy, type Reported, reported } from '@waystation/domain';
import type { AreaTree } from '../area/area-tree';
import { addend, partsOfArea } from './parts-of-area';

/** People whose origin is not stated or lies outside the boundaries, over the areas of a level. */
export const outsideOrigin = (rows: readonly AreaFigureRow[], tree: AreaTree): Reported => {
  const parts = [...groupBy(rows, (row) => row.pcode).values()].flatMap(
    (own) => partsOfArea(own, tree).parts,
  );
  const withOrigin = parts.filter(({ end }) => end !== null);
  const outside = withOrigin.filter(({ end }) => end?.kind !== 'area');
  return withOrigin.length === 0
    ? absent('unknown')
    : reported(outside.reduce((sum, part) => sum + addend(part.reported), 0));
};
