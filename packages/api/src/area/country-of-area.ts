import type { AreaTree } from './area-tree';

/** The letters that a P-code begins with; those of one country's boundaries are the same. */
export const countryLettersOf = (pcode: string): string => /^[A-Z]+/.exec(pcode)?.[0] ?? '';

/**
 * Every name that the country of a P-code goes by: the letters of the code, and the code at the top
 * of the loaded areas, because boundaries may begin with SS and call their country SSD.
 */
export const countryNamesOf = (pcode: string, { areaOf, byPcode }: AreaTree): readonly string[] => {
  let top: string = pcode;
  for (let area = areaOf(pcode); area !== null; ) {
    top = area.parent ?? area.pcode;
    area = area.parent === null ? null : (byPcode.get(area.parent) ?? null);
  }
  return [countryLettersOf(pcode), countryLettersOf(top)];
};
