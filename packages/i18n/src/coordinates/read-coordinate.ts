import type { CoordinateReading } from './coordinate-reading';
import { readDegrees } from './read-degrees';
import { readMgrs } from './read-mgrs';
import { type NearOf, readPlusCode } from './read-plus-code';

/** Reads a text as a coordinate in any of the formats; null: it is none, so it is a name. */
export const readCoordinate = (text: string, nearOf: NearOf): CoordinateReading | null =>
  readPlusCode(text, nearOf) ?? readMgrs(text) ?? readDegrees(text);
