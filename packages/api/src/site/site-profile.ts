import { Absence, Passport, Site } from '@waystation/domain';
import { z } from 'zod';

/** Everything that the selection panel says about one site. */
export const SiteProfile = z
  .object({
    site: Site,
    /** Every figure about the site, oldest first, each with its passport. */
    figures: z.array(
      z.object({
        passport: Passport,
        group: z.string(),
        unit: z.string(),
        measure: z.string(),
        value: z.number().int().nullable(),
        absence: Absence.nullable(),
        carriedOver: z.boolean(),
      }),
    ),
  })
  .readonly();
export type SiteProfile = z.infer<typeof SiteProfile>;
