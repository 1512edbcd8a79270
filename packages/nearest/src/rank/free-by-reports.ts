import {
  type CentreAt,
  type CentreConflict,
  type CentreCount,
  type FreePlaces,
  freePlaces,
  type PlacesKnown,
} from '@waystation/domain';

/** Between which numbers the free places are where reports differ on what they are made of. */
export type FreeByReports = { readonly least: number; readonly most: number };

const COUNTED = ['capacity', 'blocked', 'present'] as const;

const isOfPlaces = ({ subject }: CentreConflict): boolean =>
  COUNTED.some((kind) => kind === subject);

const countsOf = (
  conflicting: readonly CentreConflict[],
  kind: CentreCount['kind'],
): readonly number[] =>
  conflicting
    .filter(({ subject }) => subject === kind)
    .flatMap(({ entries }) =>
      entries.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
    );

const surelyFree = (free: FreePlaces): number => (free.kind === 'known' ? free.free : 0);

/** What is shown, with the numbers of any report that leave the fewest places free, or the most. */
const withReports = ({ places, conflicting }: CentreAt, want: 'fewest' | 'most'): PlacesKnown => {
  const [few, many] = want === 'fewest' ? [Math.min, Math.max] : [Math.max, Math.min];
  const { capacity, blocked, present } = places;
  return {
    ...places,
    capacity: few(capacity ?? 0, ...countsOf(conflicting, 'capacity')),
    blocked: many(blocked ?? 0, ...countsOf(conflicting, 'blocked')),
    present: many(present ?? 0, ...countsOf(conflicting, 'present')),
  };
};

/**
 * The fewest and the most places that are free, whichever of several reports holds; null: reports
 * agree on all numbers, or it is not known how many are free by any of them. More people than
 * places is none free.
 */
export const freeByReports = (at: CentreAt): FreeByReports | null =>
  at.free.kind === 'unknown' || !at.conflicting.some(isOfPlaces)
    ? null
    : {
        least: surelyFree(freePlaces(withReports(at, 'fewest'))),
        most: surelyFree(freePlaces(withReports(at, 'most'))),
      };
