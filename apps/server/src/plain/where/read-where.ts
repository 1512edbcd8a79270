import type { Position } from '@waystation/domain';
import type { CoordinateProblem, SearchPoint } from '@waystation/i18n/coordinates';
import { findPlaces } from './find-places';
import { heardPlaces, misspeltAreas } from './heard-places';
import type { KnownPlace } from './known-place';
import { nearPlaces } from './near-places';
import { nearTown } from './near-town';
import { oneAround } from './one-around';
import { readPoint } from './read-point';

/** How the place was understood: as a place with a name, or as coordinates of some format. */
export type ReadAs =
  | { readonly kind: 'place'; readonly place: KnownPlace }
  | { readonly kind: 'coordinates'; readonly point: SearchPoint };

/** Where people are, or why what was typed does not say it. */
export type WhereRead =
  | { readonly kind: 'point'; readonly position: Position; readonly readAs: ReadAs }
  | { readonly kind: 'missing' }
  | { readonly kind: 'impossible'; readonly problem: CoordinateProblem }
  | { readonly kind: 'several'; readonly places: readonly KnownPlace[] }
  /** `near`: places whose names are written nearly so. */
  | { readonly kind: 'nowhere'; readonly near: readonly KnownPlace[] };

/** `SS0101`, or what is in brackets of `Juba (SS0101)`. */
const areaOfCode = (text: string, places: readonly KnownPlace[]): KnownPlace | undefined => {
  const [, bracketed = text] = /\(([^()]*)\)\s*$/.exec(text) ?? [];
  const code = bracketed.trim().toUpperCase();
  return places.find(({ area }) => area?.pcode.toUpperCase() === code);
};

const atPlace = (place: KnownPlace): WhereRead => ({
  kind: 'point',
  position: place.position,
  readAs: { kind: 'place', place },
});

/** The one place of several; several are asked back, unless they lie beside each other; none: null. */
const oneOf = (found: readonly KnownPlace[], text: string): WhereRead | null => {
  const [place] = found;
  if (place === undefined) {
    return null;
  }
  const one = found.length === 1 ? place : oneAround(found, text);
  return one === null ? { kind: 'several', places: found } : atPlace(one);
};

/**
 * A name with a slip. All areas of a level are known, so that the only one written nearly so is meant; of
 * villages most are not, and another one may be called just like what was typed.
 */
const nearly = (text: string, places: readonly KnownPlace[]): WhereRead => {
  const near = nearPlaces(places, text);
  const [area, ...others] = misspeltAreas(places, text);
  return area !== undefined && others.length === 0 && near.every((one) => one === area)
    ? atPlace(area)
    : { kind: 'nowhere', near };
};

/**
 * Reads the P-code of an area, coordinates, or a name in any spelling that is read like it; a name that
 * several places have is asked back.
 */
export const readWhere = (text: string, places: readonly KnownPlace[]): WhereRead => {
  if (text.trim() === '') {
    return { kind: 'missing' };
  }
  const area = areaOfCode(text, places);
  if (area !== undefined) {
    return atPlace(area);
  }
  const point = readPoint(text, nearTown(places));
  if (point !== null) {
    return point.kind === 'impossible'
      ? point
      : { kind: 'point', position: point.position, readAs: { kind: 'coordinates', point } };
  }
  return (
    oneOf(findPlaces(places, text), text) ??
    oneOf(heardPlaces(places, text), text) ??
    nearly(text, places)
  );
};
