import { type MapNumber, type MapTheme, mapNumberOf } from '../map-number';
import type { Operation } from '../operation';
import type { Publication } from '../publication';
import { isUnderWay } from './advance-publication';

/** The number and version that the next draft is to have, or why there is none. */
export type NextMapNumber =
  | { readonly kind: 'next'; readonly number: MapNumber; readonly version: number }
  | { readonly kind: 'mapNotFound' }
  /** A version of the map is under way: it goes on with that one, or without it. */
  | { readonly kind: 'versionUnderWay'; readonly version: number };

const runningOf = ({ number }: Pick<Publication, 'number'>): number =>
  Number(number.slice(number.lastIndexOf('-') + 1));

/** The next version of a map, or the first of a new one under a number that was never given. */
export const nextMapNumber = (
  operation: Pick<Operation, 'code' | 'countries'>,
  maps: readonly Pick<Publication, 'number' | 'version' | 'state'>[],
  of: { readonly number: string } | { readonly theme: MapTheme },
): NextMapNumber => {
  if ('theme' in of) {
    const running = 1 + Math.max(0, ...maps.map(runningOf));
    return { kind: 'next', number: mapNumberOf(operation, of.theme, running), version: 1 };
  }
  const [newest] = maps
    .filter(({ number }) => number === of.number)
    .toSorted((a, b) => b.version - a.version);
  if (newest === undefined) {
    return { kind: 'mapNotFound' };
  }
  return isUnderWay(newest)
    ? { kind: 'versionUnderWay', version: newest.version }
    : { kind: 'next', number: newest.number, version: newest.version + 1 };
};
