import { type AdminLevel, groupBy } from '@waystation/domain';
import type { AreaTree } from './area-tree';
import { countryNamesOf } from './country-of-area';

/** An ISO 3166-1 alpha-3 code is three letters. */
const LETTERS_OF_ISO3 = 3;

const countryOf = (pcode: string, tree: AreaTree): string => {
  const names = countryNamesOf(pcode, tree);
  return names.find(({ length }) => length === LETTERS_OF_ISO3) ?? names[0] ?? '';
};

/** The countries whose areas are loaded at a level: alpha-3, or the letters of their P-codes. */
export const countriesAtLevels = (tree: AreaTree): ((level: AdminLevel) => readonly string[]) => {
  const byLevel = groupBy([...tree.byPcode.values()], ({ level }) => level);
  return (level) => [
    ...new Set((byLevel.get(level) ?? []).map(({ pcode }) => countryOf(pcode, tree))),
  ];
};
