import { z } from 'zod';
import { CENTRE_SERVICES, CentreService, CentreStatus } from './centre';
import { PlaceId, SourceId } from './codes';
import { DoubtCode, Reporter } from './report-mark';

/** The source of every entry that was reported from the ground; no import writes it. */
export const REPORTED_SOURCE = SourceId.parse('reported');

/**
 * No one centre is known to have held as many: the whole Dadaab complex had some 460,000 people at
 * its largest (UNHCR, 2011). More is a slip of the finger.
 */
export const MOST_PEOPLE = 1_000_000;

/** As long as a note may be. */
export const MOST_NOTE_CHARACTERS = 200;

const People = z.number().int().min(0).max(MOST_PEOPLE);
const Note = z.string().trim().min(1).max(MOST_NOTE_CHARACTERS).nullable().default(null);

/** What a report can be about: a count, the status or one service. */
export const REPORT_SUBJECTS = [
  'present',
  'capacity',
  'blocked',
  'status',
  ...CENTRE_SERVICES,
] as const;

/** One subject of a report. */
export const ReportSubject = z.enum(REPORT_SUBJECTS);
/** A value that the schema {@link ReportSubject} accepts. */
export type ReportSubject = z.infer<typeof ReportSubject>;

/** What somebody at a centre says of it at a moment; what is left out is not touched. */
export const CentreReport = z
  .object({
    /** Made by the writer's device: sent again after a lost answer, it is written once. */
    id: z.uuid(),
    centre: PlaceId,
    at: z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString()),
    /** When what it says was seen, where it says again what another report said; left out: at its date. */
    observedAt: z.iso
      .datetime({ offset: true })
      .transform((at) => new Date(at).toISOString())
      .optional(),
    reporter: Reporter,
    /** The number of the newest report of the centre that the writer had seen; 0: none. */
    basedOn: z.number().int().min(0),
    present: People.optional(),
    capacity: People.optional(),
    blocked: z.object({ value: People, note: Note }).strict().optional(),
    status: z.object({ status: CentreStatus, note: Note }).strict().optional(),
    services: z.partialRecord(CentreService, z.boolean()).optional(),
    /**
     * The doubts that the writer was shown and means; any other is asked about. True, of a program that
     * nobody can ask: whatever there is.
     */
    confirmed: z.union([z.boolean(), z.array(DoubtCode)]).default(false),
  })
  .strict()
  .readonly();
/** A value that the schema {@link CentreReport} accepts. */
export type CentreReport = z.infer<typeof CentreReport>;

/** What a report is about. */
export const subjectsOf = (report: CentreReport): readonly ReportSubject[] =>
  REPORT_SUBJECTS.filter((subject) => {
    switch (subject) {
      case 'present':
      case 'capacity':
      case 'blocked':
      case 'status':
        return report[subject] !== undefined;
      default:
        return report.services?.[subject] !== undefined;
    }
  });
