import {
  type Centre,
  CentreReport,
  ClosureId,
  Names,
  type Operation,
  OperationCode,
  PlaceId,
  ReportSubject,
  RoadReport,
} from '@waystation/domain';
import { z } from 'zod';

/** Why the server will not take a report as it stands, whoever sends it. */
export const REFUSALS = [
  'saysNothing',
  'basedOnUnknown',
  'tooFarAhead',
  'notePersonal',
  'textPersonal',
  'centreNotFound',
  'closureNotFound',
  'positionSwapped',
  'operationNotFound',
  'reportIdTaken',
  'other',
] as const;

/** One reason. */
export const Refusal = z.enum(REFUSALS);
/** A value that the schema {@link Refusal} accepts. */
export type Refusal = z.infer<typeof Refusal>;

const OfCentre = {
  v: z.literal(1),
  /** Not said by the releases that knew of no other reports. */
  about: z.literal('centre').default('centre'),
  operation: OperationCode,
  /** For a list that is read without a network, where nothing else may name the centre. */
  names: Names,
  timeZone: z.string(),
};

const OfRoad = {
  v: z.literal(1),
  about: z.literal('road'),
  operation: OperationCode,
  /** In the words of whoever reported it. */
  road: z.string(),
  timeZone: z.string(),
};

const UNSENT = {
  kind: z.literal('unsent'),
  /** Null: it waits for its turn. */
  refusal: Refusal.nullable(),
};

const TAKEN = {
  kind: z.literal('taken'),
  id: z.uuid(),
  at: z.iso.datetime(),
  takenAt: z.iso.datetime(),
  number: z.number().int().positive(),
};

const UnsentOfCentre = z.object({ ...OfCentre, ...UNSENT, report: CentreReport });

const UnsentOfRoad = z.object({ ...OfRoad, ...UNSENT, report: RoadReport });

const TakenOfCentre = z.object({
  ...OfCentre,
  ...TAKEN,
  centre: PlaceId,
  conflicting: z.array(ReportSubject).readonly(),
});

const TakenOfRoad = z.object({
  ...OfRoad,
  ...TAKEN,
  closure: ClosureId,
  isConflicting: z.boolean(),
});

/** A report as it is kept on a device. What another version of the app wrote does not parse, and stays. */
export const KeptReport = z.union([UnsentOfCentre, UnsentOfRoad, TakenOfCentre, TakenOfRoad]);
/** A value that the schema {@link KeptReport} accepts. */
export type KeptReport = z.infer<typeof KeptReport>;
/** A report of a centre that the server has not taken yet. */
export type UnsentOfCentre = z.infer<typeof UnsentOfCentre>;
/** A report of a road that the server has not taken yet. */
export type UnsentOfRoad = z.infer<typeof UnsentOfRoad>;
/** A report that the server has not taken yet. */
export type UnsentReport = UnsentOfCentre | UnsentOfRoad;
/**
 * What is left of a report that was taken: what it said is for everybody to read on the server, each
 * by their own audience, and no longer for whoever holds the device.
 */
export type TakenReport = z.infer<typeof TakenOfCentre> | z.infer<typeof TakenOfRoad>;

/** A report in the queue under its number on this device; null: another version of the app wrote it. */
export type QueueEntry<Kept extends KeptReport | null = KeptReport | null> = {
  readonly key: number;
  readonly kept: Kept;
};

/** A report of a centre as it goes into the queue. */
export const keptReport = (
  report: CentreReport,
  { operation, centre }: { readonly operation: Operation; readonly centre: Centre },
): UnsentOfCentre => ({
  v: 1,
  about: 'centre',
  kind: 'unsent',
  operation: operation.code,
  names: centre.place.names,
  timeZone: operation.timeZone,
  report,
  refusal: null,
});

/** A report of a road as it goes into the queue. */
export const keptRoadReport = (
  report: RoadReport,
  { operation, road }: { readonly operation: Operation; readonly road: string },
): UnsentOfRoad => ({
  v: 1,
  about: 'road',
  kind: 'unsent',
  operation: operation.code,
  road,
  timeZone: operation.timeZone,
  report,
  refusal: null,
});

/** What of a queue is not sent yet. */
export const isUnsent = (entry: QueueEntry): entry is QueueEntry<UnsentReport> =>
  entry.kept?.kind === 'unsent';

/** Whether a report waits for its turn: it is neither taken nor refused. */
export const isWaiting = (entry: QueueEntry): entry is QueueEntry<UnsentReport> =>
  isUnsent(entry) && entry.kept.refusal === null;

/** What of a queue says something of centres that is not sent yet. */
export const unsentOfCentres = (
  entries: readonly QueueEntry[],
): readonly QueueEntry<UnsentOfCentre>[] =>
  entries.flatMap(({ key, kept }) =>
    kept?.kind === 'unsent' && kept.about === 'centre' ? [{ key, kept }] : [],
  );

/** What of a queue says something of roads that is not sent yet. */
export const unsentOfRoads = (
  entries: readonly QueueEntry[],
): readonly QueueEntry<UnsentOfRoad>[] =>
  entries.flatMap(({ key, kept }) =>
    kept?.kind === 'unsent' && kept.about === 'road' ? [{ key, kept }] : [],
  );
