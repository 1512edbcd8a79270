/** How far in pixels the ground shows round a letter: a line of 2.6 px, half of it outside. */
export const LABEL_HALO_WIDTH = 1.3;
