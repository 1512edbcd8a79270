import { z } from 'zod';
import { NameColumns } from '../names';
import { readTable } from '../sources/read-table';

/** Written in a table for a gazetteer entry that repeats another one, so that it is never drawn. */
export const NEVER_DRAWN = 99;

const MinZoom = z.coerce.number().int().min(2).max(NEVER_DRAWN);

const NamedTown = NameColumns.extend({
  geonames_id: z.coerce.number().int().positive(),
  iso2: z.string().length(2),
  min_zoom: MinZoom,
});

const ExtraTown = NameColumns.extend({
  iso2: z.string().length(2),
  latitude: z.coerce.number().min(-90).max(90),
  longitude: z.coerce.number().min(-180).max(180),
  min_zoom: MinZoom,
});

/** Gazetteer towns whose names we keep in four languages, by GeoNames id. */
export const NAMED_TOWNS: ReadonlyMap<number, z.infer<typeof NamedTown>> = new Map(
  readTable('town-names.csv', NamedTown).map((town) => [town.geonames_id, town]),
);

/** Towns that matter to a response and that the gazetteer extract lacks. */
export const EXTRA_TOWNS: readonly z.infer<typeof ExtraTown>[] = readTable(
  'extra-towns.csv',
  ExtraTown,
);
