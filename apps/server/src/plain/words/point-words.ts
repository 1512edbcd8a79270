import type { Position } from '@waystation/domain';

/** 5 decimals of a degree are 1 m. */
const DECIMALS = 5;

/** A point as people read it out: latitude first. */
export const pointWords = ([longitude, latitude]: Position): string =>
  [latitude, longitude].map((degrees) => degrees.toFixed(DECIMALS)).join(', ');
