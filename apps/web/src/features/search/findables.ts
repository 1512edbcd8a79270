import type { AreaColumns, Centre, Crossing, Place } from '@waystation/domain';
import { iso2Of } from '@waystation/i18n';
import type { SiteRow } from '@waystation/layers';
import type { FindableSubject } from './search-entry';

/** Everything on the map that has a name, and how to say where it is. */
export type Searchable = {
  readonly areas: readonly AreaColumns[];
  readonly sites: readonly SiteRow[];
  readonly centres: readonly Centre[];
  readonly crossings: readonly Crossing[];
  readonly nameOf: (names: Readonly<Record<string, string | undefined>>) => string | undefined;
  /** The operation's countries, ISO 3166-1 alpha-3. */
  readonly countries: readonly string[];
  /** The name of a country by its ISO 3166-1 alpha-3 code. */
  readonly countryOf: (iso3: string) => string;
};

/** The name of an area by its P-code, over all levels loaded. */
export const areaNames = (
  levels: readonly AreaColumns[],
  nameOf: Searchable['nameOf'],
): ReadonlyMap<string, string> =>
  new Map(
    levels.flatMap(({ pcode, names }) =>
      pcode.map((own, index) => [own, nameOf(names[index] ?? {}) ?? own] as const),
    ),
  );

/** Finds the country of an area by the letters that its P-code begins with; null: none of the operation's. */
const countriesByPcode = ({
  countries,
  countryOf,
}: Searchable): ((pcode: string) => string | null) => {
  const known = countries.map((iso3) => ({
    beginning: new RegExp(`^(?:${iso3}|${iso2Of(iso3) ?? iso3}(?:\\d|$))`),
    name: countryOf(iso3),
  }));
  return (pcode) => known.find(({ beginning }) => beginning.test(pcode))?.name ?? null;
};

const ofAreas = (searchable: Searchable, named: ReadonlyMap<string, string>) => {
  const countryOfPcode = countriesByPcode(searchable);
  return searchable.areas.flatMap(({ level, pcode, names, parent }) =>
    pcode.map((id, index): FindableSubject => {
      const own = names[index] ?? {};
      const country = countryOfPcode(id);
      const name = searchable.nameOf(own) ?? (level === 0 ? country : null) ?? id;
      const inside = named.get(parent[index] ?? '') ?? (level === 0 ? null : country);
      return {
        kind: 'area',
        id,
        level,
        name,
        otherNames: Object.values(own),
        codes: [id],
        context: inside ? [inside, id] : [id],
        weight: null,
      };
    }),
  );
};

const ofPlace = (place: Place, nameOf: Searchable['nameOf']) => ({
  id: place.id,
  level: null,
  name: nameOf(place.names) ?? place.id,
  otherNames: [...Object.values(place.names), ...place.alternateNames],
  codes: Object.values(place.externalIds),
});

const ofSite = (site: SiteRow, named: ReadonlyMap<string, string>): FindableSubject => {
  const area = named.get(site.area ?? '');
  const { position, isInexact } = site;
  return {
    kind: 'site',
    id: site.id,
    level: null,
    name: site.name,
    otherNames: [],
    codes: [site.id.slice(site.id.indexOf(':') + 1)],
    context: area === undefined ? [] : [area],
    weight: site.value,
    siteType: site.type,
    ...(area === undefined && position !== null && !isInexact && { exactAt: position }),
  };
};

/** All that can be found on a map, in the reader's words. */
export const findables = (searchable: Searchable): readonly FindableSubject[] => {
  const { sites, centres, crossings, nameOf, countryOf, areas } = searchable;
  const named = areaNames(areas, nameOf);
  const whereOf = ({ declaredArea, country }: Place): readonly string[] =>
    [named.get(declaredArea ?? '') ?? (country && countryOf(country))].filter(
      (name) => typeof name === 'string',
    );
  return [
    ...ofAreas(searchable, named),
    ...sites.map((site) => ofSite(site, named)),
    ...centres.map(
      ({ place }): FindableSubject => ({
        kind: 'centre',
        ...ofPlace(place, nameOf),
        context: whereOf(place),
        weight: null,
      }),
    ),
    ...crossings.map(
      ({ place, countries }): FindableSubject => ({
        kind: 'crossing',
        ...ofPlace(place, nameOf),
        context: [countries.map((country) => named.get(country) ?? countryOf(country)).join(' – ')],
        weight: null,
      }),
    ),
  ];
};
