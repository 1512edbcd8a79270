import { z } from 'zod';
import { Position } from '../place';
import { ClosedTo, ClosureId, RoadClosure } from '../road-closure';

const Whole = z.number().int().nonnegative();

/** Closures with their dated logs; the reader's clock picks what holds when (closureAt). */
export const RoadClosureList = z.object({ closures: z.array(RoadClosure) }).readonly();
/** A value that the schema {@link RoadClosureList} accepts. */
export type RoadClosureList = z.infer<typeof RoadClosureList>;

const NearRoad = {
  /** Its class in OpenStreetMap: `primary`, `track`, `path`, `ferry`. */
  highway: z.string(),
  /** Its number and its name; null: the extract has none. */
  ref: z.string().nullable(),
  name: z.string().nullable(),
  /** The spot of it that is nearest to the place given, and how far off that is. */
  position: Position,
  metres: Whole,
};

/** A road that a closure cuts, or the nearest one. */
export const NearRoadView = z.object(NearRoad).readonly();
/** A value that the schema {@link NearRoadView} accepts. */
export type NearRoadView = z.infer<typeof NearRoadView>;

/** What is doubtful about a report of a road, with what a reader needs to judge it. */
export const RoadDoubt = z.discriminatedUnion('code', [
  z.object({ code: z.literal('inFuture'), now: z.iso.datetime() }),
  z.object({ code: z.literal('olderThanNewest'), newestAt: z.iso.datetime() }),
  z.object({ code: z.literal('farOutside'), km: z.number().int().nonnegative() }),
  /** Another closure holds this near. */
  z.object({
    code: z.literal('alreadyReported'),
    closure: ClosureId,
    metres: Whole,
  }),
  /** The nearest road of the extract would be cut, but is so far off that another may be meant. */
  z.object({ code: z.literal('farFromRoad'), road: NearRoadView }),
  /** No road of the extract is near enough to be cut; the nearest is so far off, null: none within 10 km. */
  z.object({ code: z.literal('noRoadNear'), metres: Whole.nullable() }),
  /** So far beyond all roads of the extract: no way is cut there. */
  z.object({ code: z.literal('outsideRoads'), km: Whole }),
]);
/** A value that the schema {@link RoadDoubt} accepts. */
export type RoadDoubt = z.infer<typeof RoadDoubt>;

/** What became of a report of a road. */
export const RoadReportAnswer = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('accepted'),
    closure: ClosureId,
    /** Its number among the reports of the closure, for the next one to be based on. */
    number: z.number().int().positive(),
    confirmed: z.array(RoadDoubt),
    /** Another report says otherwise, and neither writer had seen the other's. */
    isConflicting: z.boolean(),
  }),
  /** Nothing was written: the same report has to be sent again as confirmed. */
  z.object({ outcome: z.literal('unconfirmed'), doubts: z.array(RoadDoubt) }),
]);
/** A value that the schema {@link RoadReportAnswer} accepts. */
export type RoadReportAnswer = z.infer<typeof RoadReportAnswer>;

/** Why nobody can say which roads a closure cuts. */
export const NO_CUT_KNOWN = ['noRoads', 'tooSlow', 'away'] as const;

/** What a closure does to the roads that are loaded; worked out when asked, for an extract may be newer. */
export const ClosureCut = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('cut'),
    /** The nearest first. */
    roads: z
      .array(
        z.object({
          ...NearRoad,
          /** Stretches between junctions. */
          stretches: z.number().int().positive(),
          /** Directions in which vehicles cannot pass; 0: the road is for people on foot only. */
          vehicleDirections: z.union([z.literal(0), z.literal(1), z.literal(2)]),
        }),
      )
      .readonly(),
  }),
  z.object({ kind: z.literal('noRoadNear'), nearest: NearRoadView.nullable() }),
  z.object({ kind: z.literal('outside'), km: z.number().nonnegative() }),
  z.object({ kind: z.literal('notKnown'), why: z.enum(NO_CUT_KNOWN) }),
]);
/** A value that the schema {@link ClosureCut} accepts. */
export type ClosureCut = z.infer<typeof ClosureCut>;

/** A place where a road is closed, and for whom. */
export const CutPlace = z.object({ position: Position, closedTo: ClosedTo }).strict().readonly();
/** A value that the schema {@link CutPlace} accepts. */
export type CutPlace = z.infer<typeof CutPlace>;
