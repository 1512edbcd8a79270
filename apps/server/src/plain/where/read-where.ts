import type { Position } from '@waystation/domain';
import type { CoordinateProblem, SearchPoint } from '@waystation/i18n/coordinates';
import { findPlaces } from './find-places';
import type { KnownPlace } from './known-place';
import { nearPlaces } from './near-places';
import { nearTown } from './near-town';
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

/** Reads a name or coordinates; a name that several places have is asked back. */
export const readWhere = (text: string, places: readonly KnownPlace[]): WhereRead => {
  if (text.trim() === '') {
    return { kind: 'missing' };
  }
  const point = readPoint(text, nearTown(places));
  if (point !== null) {
    return point.kind === 'impossible'
      ? point
      : { kind: 'point', position: point.position, readAs: { kind: 'coordinates', point } };
  }
  const found = findPlaces(places, text);
  const [place] = found;
  if (place === undefined) {
    return { kind: 'nowhere', near: nearPlaces(places, text) };
  }
  return found.length === 1
    ? { kind: 'point', position: place.position, readAs: { kind: 'place', place } }
    : { kind: 'several', places: found };
};
