import { z } from 'zod';
import { MapVersion, Publication, PublicationStep } from '../publication';

/** A step as its reader may know it: names and notes of staff are for those who work with the register. */
const StepView = PublicationStep.unwrap()
  .extend({ by: PublicationStep.unwrap().shape.by.nullable() })
  .readonly();

/** A map of the register as its reader may know it. */
export const PublicationView = Publication.unwrap()
  .extend({
    steps: z.array(StepView).readonly(),
    /** The published version to use instead; null: none. */
    successor: MapVersion.nullable(),
    /** Whether its files are given to this reader. */
    hasFiles: z.boolean(),
  })
  .readonly();
/** A value that the schema {@link PublicationView} accepts. */
export type PublicationView = z.infer<typeof PublicationView>;
