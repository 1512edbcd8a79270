import type { Feature, LineString, Position } from 'geojson';
import { z } from 'zod';
import { type LabelProperties, NameColumns, toLabelProperties } from '../names';
import { readTable } from '../sources/read-table';
import type { Topology } from '../sources/topology';
import { toRivers } from './water-features';

const RiverName = NameColumns.extend({
  longitude: z.coerce.number().min(-180).max(180),
  latitude: z.coerce.number().min(-90).max(90),
});

type RiverName = z.infer<typeof RiverName>;

/** A river as tiles carry it; small ones have no name. */
export type River = Feature<LineString, Partial<LabelProperties>>;

/** Farther than this from every river, in degrees, a name in the table is a mistake. */
const REACH = 0.5;

/** Rivers, those with a name in the table named: the file itself has no names, so a point finds them. */
export const toNamedRivers = (topology: Topology): readonly River[] => {
  const rivers = toRivers(topology);
  const names = new Map(
    readTable('river-names.csv', RiverName).map((row) => [nearestRiver(rivers, row), row]),
  );
  return rivers.map((river) => {
    const row = names.get(river);
    return { ...river, properties: row === undefined ? {} : toLabelProperties(row) };
  });
};

const nearestRiver = (
  rivers: readonly Feature<LineString>[],
  row: RiverName,
): Feature<LineString> => {
  const distanceTo = ([x = 0, y = 0]: Position): number =>
    Math.hypot(x - row.longitude, y - row.latitude);
  const ranked = rivers
    .map((river) => ({
      river,
      distance: Math.min(...river.geometry.coordinates.map(distanceTo)),
    }))
    .sort((a, b) => a.distance - b.distance);
  const nearest = ranked[0];
  if (nearest === undefined || nearest.distance > REACH) {
    throw new Error(
      `No river within ${REACH}° of ${row.name_en} (${row.latitude}, ${row.longitude})`,
    );
  }
  return nearest.river;
};
