import {
  type Centre,
  CentreReport,
  Names,
  type Operation,
  OperationCode,
  PlaceId,
  ReportSubject,
} from '@waystation/domain';
import { z } from 'zod';

/** Why the server will not take a report as it stands, whoever sends it. */
export const REFUSALS = [
  'saysNothing',
  'basedOnUnknown',
  'tooFarAhead',
  'notePersonal',
  'centreNotFound',
  'operationNotFound',
  'reportIdTaken',
  'other',
] as const;

/** One reason. */
export const Refusal = z.enum(REFUSALS);
/** A value that the schema {@link Refusal} accepts. */
export type Refusal = z.infer<typeof Refusal>;

const About = {
  v: z.literal(1),
  operation: OperationCode,
  /** For a list that is read without a network, where nothing else may name the centre. */
  names: Names,
  timeZone: z.string(),
};

/** A report that the server has not taken yet. */
const Unsent = z.object({
  ...About,
  kind: z.literal('unsent'),
  report: CentreReport,
  /** Null: it waits for its turn. */
  refusal: Refusal.nullable(),
});

/**
 * What is left of a report that was taken: what it said is for everybody to read on the server, each
 * by their own audience, and no longer for whoever holds the device.
 */
const Taken = z.object({
  ...About,
  kind: z.literal('taken'),
  id: z.uuid(),
  centre: PlaceId,
  at: z.iso.datetime(),
  takenAt: z.iso.datetime(),
  number: z.number().int().positive(),
  conflicting: z.array(ReportSubject).readonly(),
});

/** A report as it is kept on a device. What another version of the app wrote does not parse, and stays. */
export const KeptReport = z.discriminatedUnion('kind', [Unsent, Taken]);
/** A value that the schema {@link KeptReport} accepts. */
export type KeptReport = z.infer<typeof KeptReport>;
/** A report that the server has not taken yet. */
export type UnsentReport = z.infer<typeof Unsent>;
/** What is left of a report that was taken. */
export type TakenReport = z.infer<typeof Taken>;

/** A report in the queue under its number on this device; null: another version of the app wrote it. */
export type QueueEntry<Kept extends KeptReport | null = KeptReport | null> = {
  readonly key: number;
  readonly kept: Kept;
};

/** A report as it goes into the queue. */
export const keptReport = (
  report: CentreReport,
  { operation, centre }: { readonly operation: Operation; readonly centre: Centre },
): UnsentReport => ({
  v: 1,
  kind: 'unsent',
  operation: operation.code,
  names: centre.place.names,
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
