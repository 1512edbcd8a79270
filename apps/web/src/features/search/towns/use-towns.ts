import { queryOptions, useQueries } from '@tanstack/react-query';
import { type Town, TownList } from './town';

/** The towns of one country, with the country's ISO 3166-1 alpha-3 code. */
export type CountryTowns = { readonly iso3: string; readonly towns: readonly Town[] };

const townsQuery = (iso3: string) =>
  queryOptions({
    queryKey: ['towns', iso3],
    queryFn: async ({ signal }): Promise<CountryTowns> => {
      const response = await fetch(`/basemap/towns/${iso3}.json`, { signal });
      if (!response.ok) {
        throw new Error(`No towns of ${iso3}: ${response.status}.`);
      }
      return { iso3, towns: TownList.parse(await response.json()) };
    },
  });

const present = (results: readonly { readonly data: CountryTowns | undefined }[]) =>
  results.flatMap(({ data }) => (data === undefined ? [] : [data]));

/**
 * The towns of an operation's countries, fetched when first wanted (a few kilobytes each). What could
 * not be fetched is left out: places of the operation are found all the same.
 */
export const useTowns = (
  countries: readonly string[],
  isWanted: boolean,
): readonly CountryTowns[] =>
  useQueries({
    queries: countries.map((iso3) => ({ ...townsQuery(iso3), enabled: isWanted })),
    combine: present,
  });
