import type { PlaceId } from '@waystation/domain';

/** A centre that can take some of the people: known free places, and what it costs to go there. */
export type SplitMember = {
  readonly id: PlaceId;
  readonly free: number;
  readonly score: number;
};

/** How many of the people a centre takes. */
export type SplitShare = { readonly id: PlaceId; readonly people: number };
