import { z } from 'zod';
import { AdminLevel, Day, Pcode, SourceId } from '../codes';

/** Who says how many people live somewhere, and of when: what stands beside every rate. */
export const ResidentBase = z
  .object({
    source: SourceId,
    title: z.string(),
    publisher: z.string(),
    asOf: Day,
    asOfPrecision: z.enum(['day', 'year']),
  })
  .readonly();
/** A value that the schema {@link ResidentBase} accepts. */
export type ResidentBase = z.infer<typeof ResidentBase>;

/**
 * The residents of the areas of one level as columns of equal length, of every source and year that
 * is loaded: an area may have several rows. No row: nothing is known, for no area is empty by default.
 */
export const ResidentColumns = z
  .object({
    level: AdminLevel,
    bases: z.array(ResidentBase),
    pcode: z.array(Pcode),
    residents: z.array(z.number().int().nonnegative()),
    /** Index into `bases`. */
    base: z.array(z.number().int().nonnegative()),
  })
  .readonly();
/** A value that the schema {@link ResidentColumns} accepts. */
export type ResidentColumns = z.infer<typeof ResidentColumns>;

/** Of how many areas of a level a source states the residents. */
export const ResidentLevel = ResidentBase.unwrap()
  .extend({ level: AdminLevel, areas: z.number().int().positive() })
  .readonly();
/** A value that the schema {@link ResidentLevel} accepts. */
export type ResidentLevel = z.infer<typeof ResidentLevel>;
