import { z } from 'zod';
import { AdminLevel, Day, Iso3, OperationCode } from '../codes';
import { Names } from '../language';
import { LevelNames } from '../level-names';
import { Operation } from '../operation';
import { Indicator } from './indicator';
import { ResidentLevel } from './resident-columns';

/** An operation in a list. */
export const OperationSummary = z
  .object({
    code: OperationCode,
    names: Names,
    countries: z.array(Iso3),
    isHistorical: z.boolean(),
  })
  .readonly();
/** A value that the schema {@link OperationSummary} accepts. */
export type OperationSummary = z.infer<typeof OperationSummary>;

/** What a screen needs before it can ask for anything else. */
export const OperationOverview = z
  .object({
    operation: Operation,
    /** Change sequence that these numbers were read at. */
    seq: z.number().int().nonnegative(),
    levels: z.array(z.object({ level: AdminLevel, areas: z.number().int(), validOn: Day })),
    /** What the admin levels are called; a level that is not in it has only its number. */
    levelNames: LevelNames,
    /** Which levels have a number of residents to relate figures to; empty: none. */
    residents: z.array(ResidentLevel),
    indicators: z.array(Indicator),
    /** West, south, east, north of everything that has a position; null: nothing has. */
    bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
    counts: z.object({
      sites: z.number().int(),
      sitesWithoutCoordinates: z.number().int(),
      centres: z.number().int(),
      crossings: z.number().int(),
      flows: z.number().int(),
    }),
    /** The newest day that anything is dated to; null: nothing is loaded. */
    lastDay: Day.nullable(),
  })
  .readonly();
/** A value that the schema {@link OperationOverview} accepts. */
export type OperationOverview = z.infer<typeof OperationOverview>;
