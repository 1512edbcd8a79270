import type { AdminLevel, AreaColumns, Iso3 } from '@waystation/domain';
import { boundedCountries } from './bounded-countries';

type Operation = {
  readonly countries: readonly Iso3[];
  /** Areas that are read so far. */
  readonly areas: readonly Pick<AreaColumns, 'pcode'>[];
  readonly hasBoundaries: boolean;
  /** Of the areas that are drawn; null: none. */
  readonly level: AdminLevel | null;
};

/** Which countries the ground treats in a way of their own, ISO 3166-1 alpha-3. */
type GroundCountries = {
  /** Whose lines the operation brings itself. */
  readonly countries: readonly Iso3[];
  /** That the map shows whole, so that one name is enough. */
  readonly whole: readonly Iso3[];
  /** That the ground leaves unnamed, because the map itself is of them. */
  readonly unlabelled: readonly Iso3[];
};

/** What the ground draws and names itself beside what an operation brings. */
export const groundCountries = (operation: Operation): GroundCountries => {
  const { countries, areas, hasBoundaries, level } = operation;
  // Until the areas are read all countries are taken for the operation's, so that none is drawn twice.
  const own = hasBoundaries && areas.length === 0 ? countries : boundedCountries(countries, areas);
  return {
    countries: own,
    // Without boundaries the first view is of all its countries; else neighbours are cut by its edge.
    whole: own.length === 0 ? countries : own,
    // Where the areas are countries, the ground names them, in every language.
    unlabelled: level === 0 ? [] : own,
  };
};
