import { z } from 'zod';
import { Iso3, Pcode, PlaceId, SourceId } from './codes';
import { Names } from './language';
import { Sensitivity } from './sensitivity';

/** How precisely a place is located. */
export const COORDINATE_PRECISIONS = ['exact', 'approximate', 'areaCentroid', 'withheld'] as const;

/** One precision. */
export const CoordinatePrecision = z.enum(COORDINATE_PRECISIONS);
/** A value that the schema {@link CoordinatePrecision} accepts. */
export type CoordinatePrecision = z.infer<typeof CoordinatePrecision>;

/** Longitude and latitude in degrees, WGS 84, in that order as in GeoJSON. */
export const Position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .readonly();
/** A value that the schema {@link Position} accepts. */
export type Position = z.infer<typeof Position>;

/** What a reader should know about the data of a place or row; kept with it, never silently mended. */
export const FLAGS = [
  'outsideDeclaredArea',
  'outsideOperationCountries',
  'areaNotInBoundaries',
  'missingCoordinates',
  'unknownStatus',
  'duplicateRow',
  'cumulativeFell',
  'newlyCovered',
] as const;

/** One flag. */
export const Flag = z.enum(FLAGS);
/** A value that the schema {@link Flag} accepts. */
export type Flag = z.infer<typeof Flag>;

/** A point on the ground with a stable id. Sites, centres and crossings are places. */
export const Place = z
  .object({
    id: PlaceId,
    names: Names,
    alternateNames: z.array(z.string()).default([]),
    /** Ids of other organisations, by scheme, for example { dtm: 'ssid_SS0101_0002' }. */
    externalIds: z.record(z.string(), z.string()).default({}),
    position: Position.nullable(),
    precision: CoordinatePrecision.default('exact'),
    /** Radius of the doubt in kilometres, where the source states one. */
    precisionKm: z.number().positive().nullable().default(null),
    country: Iso3.nullable().default(null),
    /** The lowest area the source says it is in. */
    declaredArea: Pcode.nullable().default(null),
    flags: z.array(Flag).default([]),
    sensitivity: Sensitivity.default('public'),
    source: SourceId.nullable().default(null),
    notes: z.string().nullable().default(null),
  })
  .readonly();
/** A value that the schema {@link Place} accepts. */
export type Place = z.infer<typeof Place>;
