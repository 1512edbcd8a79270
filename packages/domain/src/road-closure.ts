import { z } from 'zod';
import { TravelMode } from './nearest-rules';
import { Position } from './place';
import { Sensitivity } from './sensitivity';

/**
 * Why a road is closed. Water, damage, conflict, explosives and checkpoints are what OCHA's access
 * monitoring (AMRF) calls physical environment, hostilities, mines and unexploded ordnance, and
 * restrictions of movement; maps of physical access by the Logistics Cluster name the first two.
 */
export const CLOSURE_REASONS = [
  'conflict',
  'water',
  'damage',
  'explosives',
  'checkpoint',
  'other',
] as const;

/** One reason. */
export const ClosureReason = z.enum(CLOSURE_REASONS);
/** A value that the schema {@link ClosureReason} accepts. */
export type ClosureReason = z.infer<typeof ClosureReason>;

/** For whom a road is closed: all, or only one way of travelling. */
export const CLOSED_TO = ['all', ...TravelMode.options] as const;

/** Who cannot pass. */
export const ClosedTo = z.enum(CLOSED_TO);
/** A value that the schema {@link ClosedTo} accepts. */
export type ClosedTo = z.infer<typeof ClosedTo>;

/** Who said so. A kind of source and never a person (domain rule 10). */
export const CLOSURE_SOURCES = [
  'staff',
  'authority',
  'logisticsCluster',
  'partner',
  'travellers',
  'media',
  'other',
] as const;

/** One kind of source. */
export const ClosureSource = z.enum(CLOSURE_SOURCES);
/** A value that the schema {@link ClosureSource} accepts. */
export type ClosureSource = z.infer<typeof ClosureSource>;

/** The id of a closure: that of the report that told of it first. */
export const ClosureId = z.uuid().toLowerCase().brand<'ClosureId'>();
/** A value that the schema {@link ClosureId} accepts. */
export type ClosureId = z.infer<typeof ClosureId>;

/** What may be doubtful about a report of a road: each is possible, and written only once confirmed. */
export const CLOSURE_DOUBTS = [
  'inFuture',
  'olderThanNewest',
  'farOutside',
  'alreadyReported',
  'farFromRoad',
  'noRoadNear',
  'outsideRoads',
] as const;

/** One doubt. */
export const ClosureDoubtCode = z.enum(CLOSURE_DOUBTS);
/** A value that the schema {@link ClosureDoubtCode} accepts. */
export type ClosureDoubtCode = z.infer<typeof ClosureDoubtCode>;

const Moment = z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString());

const STATED = {
  /** From when it holds, not when somebody heard of it. */
  at: Moment,
  source: ClosureSource,
  /** For those who work with it: nobody reads it before it is sent. */
  note: z.string().nullable(),
  /** Its place among the reports of the closure, in the order in which they were accepted. */
  number: z.number().int().positive(),
  /** The newest report that its writer had seen; 0: none. */
  basedOn: z.number().int().nonnegative(),
  /** What its writer was asked about and confirmed. */
  confirmed: z.array(ClosureDoubtCode),
};

const CLOSED = {
  reason: ClosureReason,
  closedTo: ClosedTo,
  /** When it is to be open again, as announced; null: nobody said. */
  until: Moment.nullable(),
};

/** One dated entry of a closure's log. */
export const ClosureEntry = z
  .discriminatedUnion('status', [
    z.object({ status: z.literal('closed'), ...STATED, ...CLOSED }),
    z.object({ status: z.literal('reopened'), ...STATED }),
  ])
  .readonly();
/** A value that the schema {@link ClosureEntry} accepts. */
export type ClosureEntry = z.infer<typeof ClosureEntry>;

/** An entry that says that the road is closed. */
export type ClosedEntry = Extract<ClosureEntry, { readonly status: 'closed' }>;

const MOST_ROAD_CHARACTERS = 120;

const Road = z.string().trim().min(1).max(MOST_ROAD_CHARACTERS);

/** A place where a road is, or was, reported closed; nothing of its log is ever overwritten. */
export const RoadClosure = z
  .object({
    id: ClosureId,
    position: Position,
    /** The road or the place, in the words of whoever reported it. */
    road: Road,
    sensitivity: Sensitivity,
    /** In the order in which they were accepted. */
    log: z.array(ClosureEntry).min(1).readonly(),
  })
  .readonly();
/** A value that the schema {@link RoadClosure} accepts. */
export type RoadClosure = z.infer<typeof RoadClosure>;

const MOST_NOTE_CHARACTERS = 200;

const Saying = {
  reason: ClosureReason,
  closedTo: ClosedTo.default('all'),
  until: Moment.nullable().default(null),
};

/** What somebody says of a road at a moment. */
export const RoadReport = z
  .object({
    /** Made by the writer's device: sent again after a lost answer, it is written once. */
    id: z.uuid().toLowerCase(),
    at: Moment,
    source: ClosureSource,
    note: z.string().trim().min(1).max(MOST_NOTE_CHARACTERS).nullable().default(null),
    /** The number of the newest report of the closure that the writer had seen; 0: none. */
    basedOn: z.number().int().nonnegative().default(0),
    says: z.discriminatedUnion('kind', [
      z
        .object({
          kind: z.literal('newClosure'),
          position: Position,
          road: Road,
          /** Said by whoever reports it: nothing becomes public by being left out. */
          sensitivity: Sensitivity,
          ...Saying,
        })
        .strict(),
      z.object({ kind: z.literal('closed'), closure: ClosureId, ...Saying }).strict(),
      z.object({ kind: z.literal('reopened'), closure: ClosureId }).strict(),
    ]),
    /** The writer was shown the doubts and means it. */
    confirmed: z.boolean().default(false),
  })
  .strict()
  .readonly();
/** A value that the schema {@link RoadReport} accepts. */
export type RoadReport = z.infer<typeof RoadReport>;

/** The closure that a report is about: an own one, or a new one under the report's id. */
export const closureOfReport = ({ id, says }: RoadReport): ClosureId =>
  says.kind === 'newClosure' ? ClosureId.parse(id) : says.closure;
