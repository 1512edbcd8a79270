import type { Position } from '@waystation/domain';
import { findPlaces } from './find-places';
import type { KnownPlace } from './known-place';
import { type PointRead, readPoint } from './read-point';

/** Where people are, or why what was typed does not say it. */
export type WhereRead =
  | { readonly kind: 'point'; readonly position: Position }
  | { readonly kind: 'missing' }
  | Extract<PointRead, { readonly kind: 'impossible' }>
  | { readonly kind: 'several'; readonly places: readonly KnownPlace[] }
  | { readonly kind: 'nowhere' };

/** Reads a name or coordinates; a name that several places have is asked back. */
export const readWhere = (text: string, places: readonly KnownPlace[]): WhereRead => {
  if (text.trim() === '') {
    return { kind: 'missing' };
  }
  const point = readPoint(text);
  if (point !== null) {
    return point;
  }
  const found = findPlaces(places, text);
  const [first] = found;
  if (first === undefined) {
    return { kind: 'nowhere' };
  }
  return found.length === 1
    ? { kind: 'point', position: first.position }
    : { kind: 'several', places: found };
};
