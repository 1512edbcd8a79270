import type { AreaProfile, Round } from '@waystation/domain';
import { figureByArea } from '../figure/figure-by-area';
import type { AreaMaterial } from './area-material';

/** The area's place among those of its level that have a number in the round; 1 is the highest. */
export const rankOfArea = async (
  { reads, tree, indicator, level, pcode }: AreaMaterial,
  round: Round,
): Promise<AreaProfile['rank']> => {
  const { group, unit, measure } = indicator;
  const rows = await reads.figures.ofAreas({ group, unit, measure, round: round.id, level });
  const numbers = [...figureByArea(rows)].flatMap(([code, { reported }]) =>
    reported.kind === 'value' && (tree.byPcode.has(code) || level === 0)
      ? [{ code, value: reported.value }]
      : [],
  );
  const own = numbers.find(({ code }) => code === pcode);
  return own === undefined
    ? null
    : { place: 1 + numbers.filter(({ value }) => value > own.value).length, of: numbers.length };
};
