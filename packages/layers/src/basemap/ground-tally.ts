/**
 * How far the ground has come: nothing of it is there yet, all that is in view is, or something of
 * it could not be had. Only a ground that is `read` may be called sea where there is no land.
 */
export type GroundState = 'reading' | 'read' | 'missing';

/** What is known of the ground's tiles. */
export type GroundTally = {
  readonly state: GroundState;
  /** Keys of tiles that were asked for and did not come. */
  readonly failed: readonly string[];
};

/** What happens to the ground. */
export type GroundEvent =
  | { readonly kind: 'tileRead'; readonly key: string }
  | { readonly kind: 'tileFailed'; readonly key: string }
  /** Nothing more is on its way. */
  | { readonly kind: 'settled' }
  /** Everything in view is asked for again. */
  | { readonly kind: 'retried' };

/** Of a ground that has just been laid. */
export const NO_GROUND: GroundTally = { state: 'reading', failed: [] };

/**
 * The tally after an event. A ground that was missing stays so until all that was asked for again
 * has come, so that the notice of it does not flicker with every attempt.
 */
export const groundAfter = (tally: GroundTally, event: GroundEvent): GroundTally => {
  switch (event.kind) {
    case 'tileRead':
      return { ...tally, failed: tally.failed.filter((key) => key !== event.key) };
    case 'tileFailed':
      return { state: 'missing', failed: [...tally.failed, event.key] };
    case 'settled':
      return { ...tally, state: tally.failed.length === 0 ? 'read' : 'missing' };
    case 'retried':
      return { ...tally, failed: [] };
    default:
      return event satisfies never;
  }
};
