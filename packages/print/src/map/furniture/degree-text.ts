/** Minutes of a degree. */
const MINUTES = 60;

const inDegrees = (degrees: number): string => {
  const minutes = Math.round(Math.abs(degrees) * MINUTES);
  const rest = minutes % MINUTES;
  const whole = `${Math.floor(minutes / MINUTES)}°`;
  return rest === 0 ? whole : `${whole}${String(rest).padStart(2, '0')}′`;
};

/** A meridian as coordinates are written everywhere in the product: `24°E`; the two that have no side without one. */
export const meridianText = (degrees: number): string => {
  const within = ((((degrees + 180) % 360) + 360) % 360) - 180;
  const hasSide = within !== 0 && within !== -180;
  return `${inDegrees(within)}${hasSide ? (within < 0 ? 'W' : 'E') : ''}`;
};

/** A parallel: `8°30′N`, and the equator as `0°`. */
export const parallelText = (degrees: number): string =>
  `${inDegrees(degrees)}${degrees === 0 ? '' : degrees < 0 ? 'S' : 'N'}`;
