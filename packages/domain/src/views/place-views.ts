import { z } from 'zod';
import { Centre } from '../centre';
import { Crossing } from '../crossing';

/** Centres with their dated logs; the reader's clock picks what was known when (centreAt). */
export const CentreList = z.object({ centres: z.array(Centre) }).readonly();
/** A value that the schema {@link CentreList} accepts. */
export type CentreList = z.infer<typeof CentreList>;

/** Crossings with their dated logs (crossingAt). */
export const CrossingList = z.object({ crossings: z.array(Crossing) }).readonly();
/** A value that the schema {@link CrossingList} accepts. */
export type CrossingList = z.infer<typeof CrossingList>;
