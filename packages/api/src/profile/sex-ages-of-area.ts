import { type AreaProfile, bySexAndAge, type Round } from '@waystation/domain';
import type { AreaMaterial } from './area-material';
import { shown } from './shown-in-round';

/** What a round published of the area by sex and age, women before men and the youngest first. */
export const sexAgesOfArea = async (
  { reads, indicator, level, pcode }: AreaMaterial,
  round: Round,
): Promise<AreaProfile['bySexAge']> => {
  const { group, unit, measure } = indicator;
  const at = { group, unit, measure, round: round.id, level };
  const cells = await reads.figures.sexAgesOfAreas(at);
  return cells
    .filter(({ subject, mayBeNamed }) => subject === pcode && mayBeNamed)
    .map(({ of, reported, qualifier }) => ({ of, ...shown(reported, qualifier) }))
    .toSorted((a, b) => bySexAndAge(a.of, b.of));
};
