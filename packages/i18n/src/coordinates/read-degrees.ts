import { type CoordinateReading, impossible } from './coordinate-reading';
import { plainCoordinateText } from './plain-coordinate-text';
import { type Angle, readAngle } from './read-angle';
import { splitPair } from './split-pair';

const MAX_LATITUDE = 90;
const MAX_LONGITUDE = 180;

type AnglePair = readonly [Angle, Angle];

/**
 * Two whole numbers are anything; with `, ` or `;` between them, or a letter or mark, they are a point.
 */
const isMeant = ([a, b]: AnglePair, text: string): boolean =>
  !(a.isBareInteger && b.isBareInteger) || /, |;/.test(text);

const pairIn = (text: string): AnglePair | null => {
  for (const [first, second] of splitPair(text)) {
    const [a, b] = [readAngle(first), readAngle(second)];
    if (a !== null && b !== null) {
      return [a, b];
    }
  }
  return null;
};

/** Latitude and longitude; without letters the latitude comes first, as people write it. */
const inOrder = ([a, b]: AnglePair): AnglePair =>
  a.axis === 'longitude' || b.axis === 'latitude' ? [b, a] : [a, b];

const pointOf = ([latitude, longitude]: AnglePair): CoordinateReading => {
  if (latitude.axis !== null && latitude.axis === longitude.axis) {
    return impossible('sameAxis');
  }
  const problem = latitude.problem ?? longitude.problem;
  if (problem !== null) {
    return impossible(problem);
  }
  if (Math.abs(latitude.degrees) > MAX_LATITUDE) {
    return impossible('latitude');
  }
  if (Math.abs(longitude.degrees) > MAX_LONGITUDE) {
    return impossible('longitude');
  }
  return {
    kind: 'point',
    format: latitude.isDecimal && longitude.isDecimal ? 'decimal' : 'degrees',
    position: [longitude.degrees, latitude.degrees],
    code: null,
    sideMetres: null,
  };
};

/**
 * Reads decimal degrees and degrees with minutes and seconds in the ways that people write them,
 * among them `4.85, 31.6`, `4,85; 31,6`, `31.6E 4.85N` and `4°51′N 31°36′E`; null: it is neither.
 */
export const readDegrees = (text: string): CoordinateReading | null => {
  const plain = plainCoordinateText(text);
  const pair = plain === null ? null : pairIn(plain);
  return plain === null || pair === null || !isMeant(pair, plain) ? null : pointOf(inOrder(pair));
};
