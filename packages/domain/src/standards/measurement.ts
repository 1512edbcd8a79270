import { z } from 'zod';
import { Day, PlaceId, SourceId } from '../codes';
import { Qualifier } from '../population';
import { Sensitivity } from '../sensitivity';

/**
 * What is counted or measured at a site or centre to hold it against minimum standards. Only what works
 * and is in use counts; area is in square metres.
 */
export const MEASURED_QUANTITIES = [
  'waterLitresPerPersonDay',
  'waterDistanceMetres',
  'waterQueueMinutes',
  'taps',
  'handPumps',
  'openWells',
  'toilets',
  'bathingFacilities',
  'laundryFacilities',
  'hygienePromoters',
  'coveredAreaM2',
  'siteAreaM2',
] as const;

/** One quantity. */
export const MeasuredQuantity = z.enum(MEASURED_QUANTITIES);
/** A value that the schema {@link MeasuredQuantity} accepts. */
export type MeasuredQuantity = z.infer<typeof MeasuredQuantity>;

/** One quantity of one place on one day. Zero is a number that somebody reported. */
export const Measurement = z
  .object({
    place: PlaceId,
    quantity: MeasuredQuantity,
    value: z.number().nonnegative(),
    qualifier: Qualifier.default('exact'),
    at: Day,
    source: SourceId,
    /** Beside the sensitivity of the place, which holds as well. */
    sensitivity: Sensitivity.default('public'),
  })
  .readonly();
/** A value that the schema {@link Measurement} accepts. */
export type Measurement = z.infer<typeof Measurement>;
