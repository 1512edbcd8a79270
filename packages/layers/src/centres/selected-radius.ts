import { RING_RADIUS } from '@waystation/cartography';

/** Radius in pixels of the ring behind a selected centre, which clears the centre's own. */
export const SELECTED_RADIUS = {
  desk: RING_RADIUS.desk + 4,
  phone: RING_RADIUS.phone + 4,
} as const;
