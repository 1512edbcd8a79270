import type { Feature, Point } from 'geojson';
import { z } from 'zod';
import { type LabelProperties, NameColumns, toLabelProperties } from '../names';
import { readTable } from '../sources/read-table';

const WaterLabelRow = NameColumns.extend({
  kind: z.enum(['sea', 'lake']),
  longitude: z.coerce.number().min(-180).max(180),
  latitude: z.coerce.number().min(-90).max(90),
  min_zoom: z.coerce.number().int().min(1).max(9),
});

/** The name of a sea or lake as tiles carry it. */
export type WaterLabel = Feature<
  Point,
  LabelProperties & { readonly kind: 'sea' | 'lake'; readonly min_zoom: number }
>;

/** Names of seas and lakes. */
export const toWaterLabels = (): readonly WaterLabel[] =>
  readTable('water-labels.csv', WaterLabelRow).map((row) => ({
    type: 'Feature',
    properties: { ...toLabelProperties(row), kind: row.kind, min_zoom: row.min_zoom },
    geometry: { type: 'Point', coordinates: [row.longitude, row.latitude] },
  }));
