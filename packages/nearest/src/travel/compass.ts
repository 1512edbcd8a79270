/** The eight directions of the wind rose, clockwise from north. */
export const COMPASS = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const;
/** One direction; its name on screen is a message. */
export type Compass = (typeof COMPASS)[number];

const DEGREES = 360;

/** The direction nearest to a bearing in degrees clockwise from north. */
export const compassOf = (bearing: number): Compass => {
  const step = Math.round((bearing / DEGREES) * COMPASS.length);
  return COMPASS[((step % COMPASS.length) + COMPASS.length) % COMPASS.length] ?? 'N';
};
