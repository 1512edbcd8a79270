import { Position } from '@waystation/domain';
import { z } from 'zod';

/** A town of the base map, as the server lists it by country. */
export const Town = z
  .object({
    /** Names by language; a language is left out where it reads as in English. */
    names: z.record(z.string(), z.string()).readonly(),
    /** Another spelling of the gazetteer. */
    otherName: z.string().optional(),
    position: Position,
    /** Years old: for an order among towns of one name, never shown. */
    people: z.number().positive().optional(),
  })
  .readonly();
/** One town. */
export type Town = z.infer<typeof Town>;

/** The towns of a country. */
export const TownList = z.array(Town).readonly();
