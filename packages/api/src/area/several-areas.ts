import { AdminLevel, Day, MOST_AREAS_IN_QUESTION, OperationCode, Pcode } from '@waystation/domain';
import { z } from 'zod';
import { PeopleAsked } from '../figure/people-asked';

/** What may be asked of several areas: all of one level, so that none overlaps another. */
export const SeveralAreas = z
  .object({
    operation: OperationCode,
    level: AdminLevel,
    pcodes: z.array(Pcode).min(1).max(MOST_AREAS_IN_QUESTION),
    asOf: Day,
    indicator: z.string().max(200).optional(),
  })
  .strict();

/** The question itself, once the operation is found. */
export type SeveralAreas = Readonly<Omit<z.output<typeof SeveralAreas>, 'operation'>>;

/** The same of one sex or age. */
export const PeopleOfSeveralAreas = SeveralAreas.extend({ people: PeopleAsked });

/** The question itself, once the operation is found. */
export type PeopleOfSeveralAreas = Readonly<
  Omit<z.output<typeof PeopleOfSeveralAreas>, 'operation'>
>;
