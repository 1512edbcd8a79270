import type { RoadAnswer, TravelAsk } from '@waystation/nearest';

/** A question to the thread that keeps a graph. */
export type GraphQuestion = {
  readonly id: number;
  readonly ask: TravelAsk;
  /** When nobody waits for the answer any more, in milliseconds since 1970. */
  readonly lateAt: number;
};

/** What the thread says: that it is ready, and then one answer for each question. */
export type GraphMessage =
  | { readonly kind: 'ready'; readonly dataOn: string | null }
  | { readonly kind: 'answer'; readonly id: number; readonly answers: readonly RoadAnswer[] }
  | { readonly kind: 'late'; readonly id: number };
