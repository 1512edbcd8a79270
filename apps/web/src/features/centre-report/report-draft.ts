import {
  CENTRE_SERVICES,
  type Centre,
  type CentreAt,
  CentreReport,
  type CentreService,
  type CentreStatus,
  type FreePlaces,
  freePlaces,
  newestReport,
  type Reporter,
} from '@waystation/domain';

/** What stands in the form. */
export type ReportDraft = {
  readonly present: number | null;
  /** The number of people was counted now, whether or not it is another than before. */
  readonly isCounted: boolean;
  readonly blocked: number | null;
  readonly blockedNote: string;
  readonly capacity: number | null;
  readonly status: CentreStatus;
  /** The status was said now, whether or not it is another than before: its age begins anew. */
  readonly isStatusSaid: boolean;
  readonly statusNote: string;
  /** Of a service that is left out nothing is said. */
  readonly services: Readonly<Partial<Record<CentreService, boolean>>>;
  /** Null: as of the moment at which a report that is mended was first written. */
  readonly hoursAgo: number | null;
  /** When a report that is mended was first written; null: this is a new one. */
  readonly writtenAt: string | null;
};

/** The people last counted; null where nobody counted, or so long ago that it says nothing of now. */
export const lastPresent = ({ places }: CentreAt): number | null =>
  places.freshness === 'expired' ? null : places.present;

/** The form as it comes up: what is known of the centre. */
export const draftOf = (at: CentreAt): ReportDraft => ({
  present: lastPresent(at),
  isCounted: false,
  blocked: at.places.blocked,
  blockedNote: '',
  capacity: at.places.capacity,
  status: at.status,
  isStatusSaid: false,
  statusNote: '',
  services: {},
  hoursAgo: 0,
  writtenAt: null,
});

/** The form with a report in it that was not taken; its count stays as old as it is. */
export const draftOfReport = (report: CentreReport, at: CentreAt): ReportDraft => {
  const known = draftOf(at);
  const { present, capacity, blocked, status, services } = report;
  return {
    present: present ?? known.present,
    isCounted: present !== undefined,
    blocked: blocked?.value ?? known.blocked,
    blockedNote: blocked?.note ?? '',
    capacity: capacity ?? known.capacity,
    status: status?.status ?? known.status,
    isStatusSaid: status !== undefined,
    statusNote: status?.note ?? '',
    services: services ?? {},
    hoursAgo: null,
    writtenAt: report.at,
  };
};

/** Free places as they would stand after the draft; a count that was not made again keeps its age. */
export const freeAfter = (
  { present, blocked, capacity, isCounted }: ReportDraft,
  { places }: CentreAt,
  now: Date,
): FreePlaces =>
  freePlaces({
    present,
    blocked,
    capacity,
    qualifiers: {
      capacity: capacity === places.capacity ? places.qualifiers.capacity : 'exact',
      blocked: blocked === places.blocked ? places.qualifiers.blocked : 'exact',
      present: isCounted ? 'exact' : places.qualifiers.present,
    },
    countedAt: isCounted ? now.toISOString() : places.countedAt,
    freshness: isCounted ? 'fresh' : places.freshness,
  });

/** Who sends a draft, about what, and under which id. */
export type ReportSender = {
  readonly id: string;
  readonly reporter: Reporter;
  readonly now: Date;
  /** The centre as the writer saw it while writing. */
  readonly base: Centre;
  /** The newest report that the writer of a report that is mended had seen; null: the newest of the base. */
  readonly basedOn?: number | null;
};

const MS_PER_HOUR = 3_600_000;

const noteOf = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const saidOf = (draft: ReportDraft, { places, status }: CentreAt) => ({
  ...(draft.isCounted && draft.present !== null && { present: draft.present }),
  ...(draft.capacity !== null &&
    draft.capacity !== places.capacity && { capacity: draft.capacity }),
  ...(draft.blocked !== null &&
    (draft.blocked !== places.blocked || noteOf(draft.blockedNote) !== null) && {
      blocked: { value: draft.blocked, note: noteOf(draft.blockedNote) },
    }),
  ...((draft.status !== status || draft.isStatusSaid || noteOf(draft.statusNote) !== null) && {
    status: { status: draft.status, note: noteOf(draft.statusNote) },
  }),
  ...(CENTRE_SERVICES.some((service) => draft.services[service] !== undefined) && {
    services: draft.services,
  }),
});

/** Whether a draft says anything; a number that was not counted again says nothing new. */
export const saysAnything = (draft: ReportDraft, at: CentreAt): boolean =>
  Object.keys(saidOf(draft, at)).length > 0;

const momentOf = ({ hoursAgo, writtenAt }: ReportDraft, now: Date): string =>
  hoursAgo === null && writtenAt !== null
    ? writtenAt
    : new Date(now.getTime() - (hoursAgo ?? 0) * MS_PER_HOUR).toISOString();

/** The report that a draft makes: what is new in it and nothing else. */
export const reportOfDraft = (
  draft: ReportDraft,
  at: CentreAt,
  { id, reporter, now, base, basedOn = null }: ReportSender,
): CentreReport =>
  CentreReport.parse({
    ...saidOf(draft, at),
    id,
    reporter,
    centre: base.place.id,
    at: momentOf(draft, now),
    basedOn: basedOn ?? newestReport(base),
  });
