import { z } from 'zod';
import { Absence } from '../absence';
import { Qualifier } from '../population';
import { Coverage, Round } from '../round';

/** A round with its total at the coarsest level published, for the bar of rounds. */
export const RoundView = z
  .object({
    round: Round,
    total: z.number().int().nullable(),
    totalAbsence: Absence.nullable(),
    totalQualifier: Qualifier.default('exact'),
    /** As published, or distinct areas reported of areas known at the deepest level. */
    coverage: Coverage.nullable(),
    sourceLabel: z.string(),
    /** Whether it has numbers by sex or age, of any area or place, that this audience may be told of. */
    hasSexAges: z.boolean().default(false),
  })
  .readonly();
/** A value that the schema {@link RoundView} accepts. */
export type RoundView = z.infer<typeof RoundView>;
