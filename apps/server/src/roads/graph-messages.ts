import type { ClosureCut, CutPlace } from '@waystation/domain';
import type { RoadAnswer, TravelAsk } from '@waystation/nearest';

/** Ways from one point to many, or what is cut where a road is closed. */
export type GraphAsk =
  | { readonly kind: 'ways'; readonly ask: TravelAsk }
  | { readonly kind: 'cuts'; readonly places: readonly CutPlace[] };

/** What a graph says to either. */
export type GraphSaid =
  | { readonly kind: 'ways'; readonly answers: readonly RoadAnswer[] }
  | { readonly kind: 'cuts'; readonly cuts: readonly ClosureCut[] };

/** A question to the thread that keeps a graph. */
export type GraphQuestion = {
  readonly id: number;
  readonly ask: GraphAsk;
  /** When nobody waits for the answer any more, in milliseconds since 1970. */
  readonly lateAt: number;
};

/** What the thread says: that it is ready, and then one answer for each question. */
export type GraphMessage =
  | { readonly kind: 'ready'; readonly dataOn: string | null }
  | { readonly kind: 'answer'; readonly id: number; readonly said: GraphSaid }
  | { readonly kind: 'late'; readonly id: number };
