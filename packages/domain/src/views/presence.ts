import { z } from 'zod';
import { Organisation, Sector } from '../activity';
import { AdminLevel, Day, Pcode, SourceId } from '../codes';

/** Who was reported to work where in what, by the newest sheet that had begun by a day. */
export const Presence = z
  .object({
    askedFor: Day,
    level: AdminLevel,
    /** Null: no sheet had begun by then, or none is for this audience. */
    sheet: z
      .object({ source: SourceId, label: z.string(), periodStart: Day, periodEnd: Day })
      .readonly()
      .nullable(),
    organisations: z.array(Organisation),
    /** One for each area and sector with anybody; `organisations` are indexes into those above. */
    cells: z.array(
      z
        .object({
          pcode: Pcode,
          sector: Sector,
          organisations: z.array(z.number().int().nonnegative()).min(1),
        })
        .readonly(),
    ),
    /** Areas named in the sheet that no boundary of the level holds: work in them is in no cell. */
    elsewhere: z.array(Pcode),
  })
  .readonly();
/** A value that the schema {@link Presence} accepts. */
export type Presence = z.infer<typeof Presence>;
