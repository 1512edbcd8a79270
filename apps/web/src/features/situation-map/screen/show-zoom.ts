/** Close enough to tell a place from its neighbours. */
export const SHOW_ZOOM = 8;
