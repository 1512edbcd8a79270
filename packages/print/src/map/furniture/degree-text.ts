/** Minutes of a degree, and seconds of a minute. */
const SIXTY = 60;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const inDegrees = (degrees: number): string => {
  const all = Math.round(Math.abs(degrees) * SIXTY * SIXTY);
  const [seconds, minutes] = [all % SIXTY, Math.floor(all / SIXTY) % SIXTY];
  const whole = `${Math.floor(all / (SIXTY * SIXTY))}°`;
  if (seconds !== 0) {
    return `${whole}${twoDigits(minutes)}′${twoDigits(seconds)}″`;
  }
  return minutes === 0 ? whole : `${whole}${twoDigits(minutes)}′`;
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
