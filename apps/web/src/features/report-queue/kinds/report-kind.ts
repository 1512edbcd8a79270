import type { PlaceId, ReportDoubt, RoadDoubt } from '@waystation/domain';
import type { OperatorApi } from '../../../api/operator-api';
import type { Refusal, TakenReport, UnsentReport } from '../kept-report';

/** What the server asks about a report before it writes it down. */
export type QueueDoubts =
  | { readonly about: 'centre'; readonly doubts: readonly ReportDoubt[] }
  | { readonly about: 'road'; readonly doubts: readonly RoadDoubt[] };

/** What became of one attempt to send a report. */
export type SendingOutcome =
  /** With what is left of it on the device. */
  | { readonly kind: 'accepted'; readonly taken: TakenReport }
  | { readonly kind: 'doubtful'; readonly asked: QueueDoubts }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'tokenRefused' }
  /** The server was there and could not: of this subject nothing more now. */
  | { readonly kind: 'notNow' }
  /** No word from the server; whether it was written nobody knows, and sending again is safe. */
  | { readonly kind: 'noAnswer' };

/** What may change in a report while it waits. */
export type WaitingChange = Pick<UnsentReport['report'], 'basedOn'>;

/** What the queue has to know of an unsent report, whatever it is about. */
export type QueuedReport = {
  /** What tells its subject from others, across operations: its reports are sent in their order. */
  readonly subject: string;
  /** The centre of which it makes what was read old; null: it is not of one alone. */
  readonly centre: PlaceId | null;
  readonly changed: (change: WaitingChange) => UnsentReport;
  /** The report of a writer who was shown these doubts and means it. */
  readonly confirmed: (asked: QueueDoubts) => UnsentReport;
  readonly isConfirmed: (asked: QueueDoubts) => boolean;
  readonly send: (api: OperatorApi, signal: AbortSignal) => Promise<unknown>;
  /** What an answer says; one that is none, as from the sign-in page of a hotspot, says nothing. */
  readonly outcomeOf: (answer: unknown, now: Date) => SendingOutcome;
};
