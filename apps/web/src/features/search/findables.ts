import type { AreaColumns, Centre, Crossing, Place } from '@waystation/domain';
import type { SiteRow } from '@waystation/layers';
import type { Findable } from './search-entry';

/** Everything on the map that has a name, and how to say where it is. */
export type Searchable = {
  readonly areas: readonly AreaColumns[];
  readonly sites: readonly SiteRow[];
  readonly centres: readonly Centre[];
  readonly crossings: readonly Crossing[];
  readonly nameOf: (names: Readonly<Record<string, string | undefined>>) => string | undefined;
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

const ofAreas = ({ areas, nameOf }: Searchable, named: ReadonlyMap<string, string>) =>
  areas.flatMap(({ pcode, names, parent }) =>
    pcode.map((id, index): Findable => {
      const own = names[index] ?? {};
      return {
        kind: 'area',
        id,
        name: nameOf(own) ?? id,
        otherNames: Object.values(own),
        codes: [id],
        context: [named.get(parent[index] ?? ''), id].filter(Boolean).join(', '),
        weight: null,
      };
    }),
  );

const ofPlace = (place: Place, nameOf: Searchable['nameOf']) => ({
  id: place.id,
  name: nameOf(place.names) ?? place.id,
  otherNames: [...Object.values(place.names), ...place.alternateNames],
  codes: Object.values(place.externalIds),
});

/** All that can be found on a map, in the reader's words. */
export const findables = (searchable: Searchable): readonly Findable[] => {
  const { sites, centres, crossings, nameOf, areas } = searchable;
  const named = areaNames(areas, nameOf);
  return [
    ...ofAreas(searchable, named),
    ...sites.map(
      (site): Findable => ({
        kind: 'site',
        id: site.id,
        name: site.name,
        otherNames: [],
        codes: [site.id.slice(site.id.indexOf(':') + 1)],
        context: named.get(site.area ?? '') ?? '',
        weight: site.value,
      }),
    ),
    ...centres.map(
      ({ place }): Findable => ({
        kind: 'centre',
        ...ofPlace(place, nameOf),
        context: named.get(place.declaredArea ?? '') ?? place.country ?? '',
        weight: null,
      }),
    ),
    ...crossings.map(
      ({ place, countries }): Findable => ({
        kind: 'crossing',
        ...ofPlace(place, nameOf),
        context: countries.map((country) => named.get(country) ?? country).join(' – '),
        weight: null,
      }),
    ),
  ];
};
