import { type AdminLevel, type AreaTopology, Iso3 } from '@waystation/domain';
import { countryOfCode } from '@waystation/i18n';
import { type CountriesAt, countryFinder, type Outline, type Rings } from '@waystation/nearest';
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import type { AreaTree } from './area-tree';
import { countryNamesOf } from './country-of-area';

/** Tells the countries that a point may lie in; null: no boundaries are loaded. */
export type CountryAt = CountriesAt | null;

/** The boundaries of an operation, as far as they are read here. */
type Boundaries = {
  readonly tree: AreaTree;
  readonly levels: readonly { readonly level: AdminLevel }[];
  readonly topologies: (level: AdminLevel) => Promise<readonly AreaTopology[]>;
};

type TopologyOfAreas = Topology<{ readonly areas: GeometryCollection }>;

/** Checks the outline only: arcs are numbers by the thousand and were written by our own store. */
const TopologyOutline = z.custom<TopologyOfAreas>(
  (value) =>
    z
      .object({
        type: z.literal('Topology'),
        arcs: z.array(z.unknown()),
        objects: z.object({ areas: z.object({ type: z.literal('GeometryCollection') }) }),
      })
      .safeParse(value).success,
  'not a topology of areas',
);

const polygonsOf = (geometry: Geometry | null): readonly Rings[] => {
  switch (geometry?.type) {
    case 'Polygon':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates;
    default:
      return [];
  }
};

/** By the code at the top of the loaded areas, else by the letters that its own code begins with. */
const countryOf = (pcode: string, tree: AreaTree): Iso3 | null => {
  const named = countryNamesOf(pcode, tree).toReversed().map(countryOfCode);
  return Iso3.safeParse(named.find((country) => country !== null)).data ?? null;
};

const outlinesOf = ({ topology }: AreaTopology, tree: AreaTree): readonly Outline[] => {
  const areas = TopologyOutline.parse(JSON.parse(topology));
  const features: readonly Feature<Geometry | null>[] = feature(
    areas,
    areas.objects.areas,
  ).features;
  return features.flatMap(({ id, geometry }) => {
    const country = countryOf(String(id), tree);
    const polygons = polygonsOf(geometry);
    return country === null || polygons.length === 0 ? [] : [{ country, polygons }];
  });
};

/** Reads the coarsest boundaries of an operation to tell the country of a point. */
export const openCountryAt = async ({
  tree,
  levels,
  topologies,
}: Boundaries): Promise<CountryAt> => {
  const coarsest = levels.toSorted((a, b) => a.level - b.level)[0];
  return coarsest === undefined
    ? null
    : countryFinder(
        (await topologies(coarsest.level)).flatMap((topology) => outlinesOf(topology, tree)),
      );
};
