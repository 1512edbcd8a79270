import { z } from 'zod';
import { Day, Iso3, SourceId } from './codes';
import { SpokenLanguage } from './language';
import { Place } from './place';
import { Qualifier } from './population';
import { ReportMark } from './report-mark';

/** Kinds of reception centre (domain.md). */
export const CENTRE_TYPES = [
  'receptionCentre',
  'transitCentre',
  'wayStation',
  'migrantSupportCentre',
  'evacuationAssemblyPoint',
  'childFriendlySpace',
  'collectionPoint',
  'camp',
  'collectiveCentre',
  'other',
] as const;

/** One kind of reception centre. */
export const CentreType = z.enum(CENTRE_TYPES);
/** A value that the schema {@link CentreType} accepts. */
export type CentreType = z.infer<typeof CentreType>;

/** Operating status of a centre. */
export const CENTRE_STATUSES = ['operating', 'full', 'standby', 'closed', 'unknown'] as const;
/** One operating status. */
export const CentreStatus = z.enum(CENTRE_STATUSES);
/** A value that the schema {@link CentreStatus} accepts. */
export type CentreStatus = z.infer<typeof CentreStatus>;

/** What is said to be in a centre; absence of a service in the list is not its absence on the ground. */
export const CENTRE_SERVICES = [
  'shelter',
  'food',
  'water',
  'nonFoodItems',
  'medical',
  'psychosocial',
  'protection',
  'registration',
  'information',
  'familyTracing',
  'childFriendlySpace',
  'onwardTransport',
  'consular',
  'wheelchair',
] as const;
/** One service. */
export const CentreService = z.enum(CENTRE_SERVICES);
/** A value that the schema {@link CentreService} accepts. */
export type CentreService = z.infer<typeof CentreService>;

/** Groups that a centre may say it takes in, or does not; children alone are in supervised care. */
export const CENTRE_GROUPS = ['families', 'unaccompaniedChildren', 'womenOnly'] as const;
/** One group. */
export const CentreGroup = z.enum(CENTRE_GROUPS);
/** A value that the schema {@link CentreGroup} accepts. */
export type CentreGroup = z.infer<typeof CentreGroup>;

/** A day as files state it, or the moment of a report, in UTC. */
const DayOrMoment = z.union([Day, z.iso.datetime()]);

/** One dated entry of a centre's status log. */
export const CentreStatusEntry = z
  .object({
    at: DayOrMoment,
    status: CentreStatus,
    note: z.string().nullable().default(null),
    source: SourceId.nullable().default(null),
    report: ReportMark.optional(),
  })
  .readonly();
/** A value that the schema {@link CentreStatusEntry} accepts. */
export type CentreStatusEntry = z.infer<typeof CentreStatusEntry>;

/** One dated count at a centre: people present, places, or places blocked. */
export const CentreCount = z
  .object({
    at: DayOrMoment,
    kind: z.enum(['present', 'capacity', 'blocked']),
    value: z.number().int().nonnegative(),
    qualifier: Qualifier.default('exact'),
    note: z.string().nullable().default(null),
    source: SourceId.nullable().default(null),
    report: ReportMark.optional(),
  })
  .readonly();
/** A value that the schema {@link CentreCount} accepts. */
export type CentreCount = z.infer<typeof CentreCount>;

/** One dated entry of what a centre offers: a service that is there, or that is not. */
export const CentreServiceEntry = z
  .object({
    at: DayOrMoment,
    service: CentreService,
    isThere: z.boolean(),
    source: SourceId.nullable().default(null),
    report: ReportMark.optional(),
  })
  .readonly();
/** A value that the schema {@link CentreServiceEntry} accepts. */
export type CentreServiceEntry = z.infer<typeof CentreServiceEntry>;

/** A place that takes people in, with its logs. Blocked null in the logs means nobody said. */
export const Centre = z
  .object({
    place: Place,
    type: CentreType,
    services: z.array(CentreService).default([]),
    /** Services said not to be there; what stands in neither list is unknown. */
    servicesAbsent: z.array(CentreService).default([]),
    groups: z.array(CentreGroup).default([]),
    /** Groups said not to be taken in; what stands in neither list is unknown. */
    groupsRefused: z.array(CentreGroup).default([]),
    /** Languages that somebody of the staff speaks. */
    languages: z.array(SpokenLanguage).default([]),
    /** Countries whose consulate has a desk on site. */
    consulates: z.array(Iso3).default([]),
    /** Whether people are received at any hour; null: nobody said. */
    isOpen24h: z.boolean().nullable().default(null),
    /** Whether companion animals are taken in; null: nobody said. */
    takesAnimals: z.boolean().nullable().default(null),
    managedBy: z.string().nullable().default(null),
    contact: z.string().nullable().default(null),
    /** The line of the centre, in E.164 or as its source writes it; never that of a person (rule 10). */
    phone: z.string().min(3).max(40).nullable().default(null),
    openingHours: z.string().nullable().default(null),
    opened: Day.nullable().default(null),
    closed: Day.nullable().default(null),
    statusLog: z.array(CentreStatusEntry).default([]),
    counts: z.array(CentreCount).default([]),
    serviceLog: z.array(CentreServiceEntry).default([]),
  })
  .readonly();
/** A value that the schema {@link Centre} accepts. */
export type Centre = z.infer<typeof Centre>;
