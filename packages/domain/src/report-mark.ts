import { z } from 'zod';

/** In which role somebody reports from a centre. A role and never a person (domain rule 10). */
export const REPORTERS = [
  'centreManager',
  'shiftLead',
  'registrationDesk',
  'areaCoordinator',
  'partner',
  'other',
] as const;

/** One role. */
export const Reporter = z.enum(REPORTERS);
/** A value that the schema {@link Reporter} accepts. */
export type Reporter = z.infer<typeof Reporter>;

/** What may be doubtful about a report: each is possible, and written down only once confirmed. */
export const DOUBT_CODES = [
  'abovePlaces',
  'inFuture',
  'olderThanNewest',
  'tenfold',
  'tenth',
] as const;

/** One doubt. */
export const DoubtCode = z.enum(DOUBT_CODES);
/** A value that the schema {@link DoubtCode} accepts. */
export type DoubtCode = z.infer<typeof DoubtCode>;

/** How an entry of a centre's log was reported from the ground; entries of imports have none. */
export const ReportMark = z
  .object({
    /** The place of its report among those of the centre, in the order in which they were accepted. */
    number: z.number().int().positive(),
    /** The newest report that its writer had seen; 0: none. */
    basedOn: z.number().int().nonnegative(),
    reporter: Reporter,
    /** What its writer was asked about and confirmed. */
    confirmed: z.array(DoubtCode),
    /**
     * When what it says was seen, where the entry is dated later: one that decides for an earlier report is
     * dated after all that it decides between, and nobody looked again.
     */
    observedAt: z.iso.datetime().optional(),
  })
  .readonly();
/** A value that the schema {@link ReportMark} accepts. */
export type ReportMark = z.infer<typeof ReportMark>;
