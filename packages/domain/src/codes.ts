import { z } from 'zod';

/** A country by its ISO 3166-1 alpha-3 code. */
export const Iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .brand<'Iso3'>();
/** A value that the schema {@link Iso3} accepts. */
export type Iso3 = z.infer<typeof Iso3>;

/**
 * A P-code: text, because leading zeros matter. Level 0 uses the ISO3 code of the country.
 * COD-AB: two or three letters of the country, then letters and digits.
 */
export const Pcode = z
  .string()
  .regex(/^[A-Z]{2,3}[A-Z0-9]{0,17}$/)
  .brand<'Pcode'>();
/** A value that the schema {@link Pcode} accepts. */
export type Pcode = z.infer<typeof Pcode>;

/** The short name of an operation in URLs and on the command line, for example `south-sudan`. */
export const OperationCode = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,39}$/)
  .brand<'OperationCode'>();
/** A value that the schema {@link OperationCode} accepts. */
export type OperationCode = z.infer<typeof OperationCode>;

/** The stable id of a place inside its operation, for example `site:ssid_SS0101_0002`. */
export const PlaceId = z.string().min(3).max(160).brand<'PlaceId'>();
/** A value that the schema {@link PlaceId} accepts. */
export type PlaceId = z.infer<typeof PlaceId>;

/** The stable id of a round inside its operation; made by {@link roundIdOf}. */
export const RoundId = z.string().min(3).max(240).brand<'RoundId'>();
/** A value that the schema {@link RoundId} accepts. */
export type RoundId = z.infer<typeof RoundId>;

/** The id of a source document or dataset inside its operation, for example `IOM-DTM`. */
export const SourceId = z.string().min(1).max(80).brand<'SourceId'>();
/** A value that the schema {@link SourceId} accepts. */
export type SourceId = z.infer<typeof SourceId>;

/** A calendar day as `YYYY-MM-DD`; it has no time zone and is never shifted by one. */
export const Day = z.iso.date().brand<'Day'>();
/** A value that the schema {@link Day} accepts. */
export type Day = z.infer<typeof Day>;

/** An administrative level: 0 country to 4. */
export const AdminLevel = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
]);
/** A value that the schema {@link AdminLevel} accepts. */
export type AdminLevel = z.infer<typeof AdminLevel>;
