import type { FindableTown } from '../search-entry';
import type { CountryTowns } from './use-towns';

type Reader = {
  readonly nameOf: (names: Readonly<Record<string, string | undefined>>) => string | undefined;
  /** The name of a country by its ISO 3166-1 alpha-3 code. */
  readonly countryOf: (iso3: string) => string;
};

/** Towns as things to be found, in the reader's words; where they are is their country. */
export const findableTowns = (
  countries: readonly CountryTowns[],
  { nameOf, countryOf }: Reader,
): readonly FindableTown[] =>
  countries.flatMap(({ iso3, towns }) =>
    towns.map(
      ({ names, otherName, position, people }, index): FindableTown => ({
        kind: 'town',
        id: `${iso3}:${index}`,
        level: null,
        name: nameOf(names) ?? '',
        otherNames: [...Object.values(names), ...(otherName === undefined ? [] : [otherName])],
        codes: [],
        context: [countryOf(iso3)],
        weight: people ?? null,
        position,
      }),
    ),
  );
