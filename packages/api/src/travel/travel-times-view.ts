import { ClosureId, Day, OperationCode, PlaceId, Position, TravelMode } from '@waystation/domain';
import { MOST_ROAD_TARGETS, ToldClosure, Travel } from '@waystation/nearest';
import { z } from 'zod';
import { NO_ROAD_TIMES } from './road-times';

/** Road blocks that one question names beside what the operation knows to be closed. */
const MOST_CLOSURES = 20;

/** From one point to many, with what is closed beside what the operation knows to be so. */
export const TravelQuestion = z
  .object({
    operation: OperationCode,
    asOf: Day,
    from: Position,
    to: z.array(Position).min(1).max(MOST_ROAD_TARGETS).readonly(),
    mode: TravelMode.default('car'),
    /** Where else nobody passes, by the asker's own knowledge. */
    closures: z.array(Position).max(MOST_CLOSURES).readonly().default([]),
    /** Whether the way is to be drawn: its line is worth sending for one target alone. */
    isDrawn: z.boolean().default(false),
  })
  .strict()
  .refine(({ to, isDrawn }) => !isDrawn || to.length === 1, {
    path: ['isDrawn'],
    message: 'One way can be drawn at a time: name one target in "to".',
  })
  .readonly();
/** A value that the schema {@link TravelQuestion} accepts. */
export type TravelQuestion = z.infer<typeof TravelQuestion>;

/** Those of the closures on the way that one would take if nothing were closed. */
const OnWay = z.array(ClosureId).readonly();

/**
 * One answer for each target, in its order. `noWay`: roads are near both ends and none leads from
 * one to the other. `notCovered`: no network knows the way and something is closed, so that a straight
 * line might lead through it and be the quicker for that.
 */
export const TravelTimesView = z
  .object({
    by: z.enum(['roads', 'routingServer', 'straightLine']),
    /** Day of the map data; null where it is not known or there is none. */
    dataOn: z.string().nullable(),
    /** Why the straight line had to answer for all; null: a network answered. */
    why: z.enum(NO_ROAD_TIMES).nullable(),
    /** The operation's crossings that no way was led through; none where no network answered. */
    closed: z.array(PlaceId).readonly(),
    /** Roads reported closed to whoever travels so; no way was led through them either. */
    closures: z.array(ToldClosure).readonly(),
    ways: z
      .array(
        z.discriminatedUnion('kind', [
          z.object({
            kind: z.literal('travel'),
            travel: Travel,
            closures: OnWay,
            /** Those within a kilometre of a way by road, and not on it. */
            beside: z.array(ClosureId).readonly(),
            /** The way over the roads of the graph; null: not asked for, or who told the time has no roads to draw. */
            line: z.array(Position).readonly().nullable(),
          }),
          z.object({ kind: z.literal('noWay'), closures: OnWay }),
          z.object({ kind: z.literal('notCovered'), closures: OnWay }),
        ]),
      )
      .readonly(),
  })
  .readonly();
/** A value that the schema {@link TravelTimesView} accepts. */
export type TravelTimesView = z.infer<typeof TravelTimesView>;
