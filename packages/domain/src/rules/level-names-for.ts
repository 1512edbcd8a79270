import type { AdminLevel } from '../codes';
import { LEVEL_KEYS, type LevelNames, levelOfKey } from '../level-names';
import type { Operation } from '../operation';
import { levelNameOfCountry } from '../vocabulary/level-names-of-country';

/**
 * What an operation's admin levels are called: its own names first; else the usual name, where all
 * the countries whose areas are at that level have the same one. A level where they differ (county
 * in South Sudan, district in Uganda) stays without a name: one country's word would be wrong for
 * the other.
 */
export const levelNamesFor = (
  { levelNames, countries }: Pick<Operation, 'levelNames' | 'countries'>,
  countriesAt: (level: AdminLevel) => readonly string[],
): LevelNames =>
  Object.fromEntries(
    LEVEL_KEYS.flatMap((key) => {
      const own = levelNames[key];
      if (own !== undefined) {
        return [[key, own]];
      }
      const level = levelOfKey(key);
      const loaded = countriesAt(level);
      const names = (loaded.length > 0 ? loaded : countries).map((country) =>
        levelNameOfCountry(country, level),
      );
      const [first = null] = names;
      return first !== null && names.every((name) => name === first) ? [[key, first]] : [];
    }),
  );
