import { COUNTRY_CODES } from '../countries/country-codes';
import type { NameColumns } from '../names';
import { type GazetteerTown, readGazetteer } from './gazetteer';
import { plainName } from './plain-name';
import { EXTRA_TOWNS, NAMED_TOWNS, NEVER_DRAWN } from './town-tables';

/** A town as the search is given it. */
export type ListedTown = {
  /** Names by language; a language is left out where it reads as in English. */
  readonly names: Readonly<Record<string, string>>;
  /** The gazetteer's own spelling, where it is another. */
  readonly otherName?: string;
  /** Longitude and latitude. */
  readonly position: readonly [number, number];
  /** People by the gazetteer, years old: good for an order, not for a figure. Left out: not known. */
  readonly people?: number;
};

/** Four decimals of a degree are 11 m, finer than where a town is. */
const PLACES = 1e4;

/**
 * Of a country with more, such as Italy with its 9,900 communes, only the largest are listed: the
 * search fetches the list over a slow line (70 kB then, a few elsewhere).
 */
const MOST_TOWNS = 4_000;

const rounded = (degrees: number): number => Math.round(degrees * PLACES) / PLACES;

const namesOf = ({ name_en, name_fr, name_es, name_ar }: NameColumns) => ({
  en: name_en,
  ...(name_fr !== name_en && { fr: name_fr }),
  ...(name_es !== name_en && { es: name_es }),
  ...(name_ar !== name_en && { ar: name_ar }),
});

/** A district of a city is no town of its own, and a repeated entry is none a second time. */
const isTown = ({ featureCode, geonamesId }: GazetteerTown): boolean =>
  featureCode !== 'PPLX' && NAMED_TOWNS.get(geonamesId)?.min_zoom !== NEVER_DRAWN;

const fromGazetteer = (town: GazetteerTown): ListedTown => {
  const listed = NAMED_TOWNS.get(town.geonamesId);
  const names = listed === undefined ? { en: plainName(town.name, town.iso2) } : namesOf(listed);
  const [longitude, latitude] = town.position;
  return {
    names,
    ...(town.name !== names.en && { otherName: town.name }),
    position: [rounded(longitude), rounded(latitude)],
    ...(town.population > 0 && { people: town.population }),
  };
};

const fromTable = (town: (typeof EXTRA_TOWNS)[number]): ListedTown => ({
  names: namesOf(town),
  position: [rounded(town.longitude), rounded(town.latitude)],
});

/** The towns of every country by its ISO 3166-1 alpha-3 code, largest first; few have none. */
export const townsByCountry = (): ReadonlyMap<string, readonly ListedTown[]> => {
  const gathered = new Map<string, ListedTown[]>(COUNTRY_CODES.map(({ iso2 }) => [iso2, []]));
  for (const town of readGazetteer().filter(isTown)) {
    gathered.get(town.iso2)?.push(fromGazetteer(town));
  }
  for (const town of EXTRA_TOWNS) {
    gathered.get(town.iso2)?.push(fromTable(town));
  }
  return new Map(
    COUNTRY_CODES.map(({ iso2, iso3 }) => [
      iso3,
      (gathered.get(iso2) ?? [])
        .toSorted((a, b) => (b.people ?? 0) - (a.people ?? 0))
        .slice(0, MOST_TOWNS),
    ]),
  );
};
