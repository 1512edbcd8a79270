import { z } from 'zod';
import { AdminLevel, Day, Pcode } from './codes';
import { Names } from './language';

/** An administrative unit in one boundary version; figures stay joined to that version. */
export const Area = z
  .object({
    pcode: Pcode,
    level: AdminLevel,
    names: Names,
    parent: Pcode.nullable(),
    /** The day from which this boundary version is valid; the version's key. */
    validOn: Day,
    validTo: Day.nullable().default(null),
    /** Version label of the publisher, for example `v01`. */
    version: z.string().nullable().default(null),
  })
  .readonly();
/** A value that the schema {@link Area} accepts. */
export type Area = z.infer<typeof Area>;
