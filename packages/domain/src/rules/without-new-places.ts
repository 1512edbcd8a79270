import type { Reported } from '../absence';
import type { AreaTwice, CountedNumber } from './split-of-area';

/** A place of an area as the later round counted it. */
export type PlaceNow = {
  readonly reported: Reported;
  /** Its source says that this round counted it for the first time. */
  readonly isNewlyCovered: boolean;
};

/** How many places, and what was counted at them. */
export type Covered = { readonly subjects: number; readonly value: number };

/** The numbers of areas in two rounds, without what was counted at places that are new. */
export type WithoutNewPlaces = AreaTwice & {
  /** What was taken out of the later numbers, by area. */
  readonly newPlaces: ReadonlyMap<string, Covered>;
};

const sumOf = (places: readonly PlaceNow[]): number | null =>
  places.reduce<number | null>(
    (sum, { reported }) =>
      sum === null || reported.kind === 'absent' ? null : sum + reported.value,
    0,
  );

/** What is new in an area; null: nothing is, or its places do not add up to what it has. */
const newIn = (own: readonly PlaceNow[], published: number): Covered | null => {
  const isNew = own.filter(({ isNewlyCovered }) => isNewlyCovered);
  const value = sumOf(isNew);
  return isNew.length === 0 || value === null || sumOf(own) !== published
    ? null
    : { subjects: isNew.length, value };
};

/**
 * Areas of which the earlier round published one number each, less what the later one counted at places
 * that its source marks as new: so a place that was reached for the first time is no arrival (domain rule
 * 3), though nobody published the earlier round place by place. Only where the places' numbers are all
 * known and add up to the area's: else what is taken out would not be a part of it.
 */
export const withoutNewPlaces = (
  { before, after }: AreaTwice,
  places: ReadonlyMap<string, readonly PlaceNow[]>,
): WithoutNewPlaces => {
  const found = [...after].flatMap(([area, { reported }]) => {
    const isCompared = before.get(area)?.reported.kind === 'value' && reported.kind === 'value';
    const own = isCompared ? newIn(places.get(area) ?? [], reported.value) : null;
    return own === null ? [] : [[area, own] as const];
  });
  const newPlaces = new Map(found);
  const less = (area: string, now: CountedNumber): CountedNumber => {
    const { reported } = now;
    const taken = newPlaces.get(area)?.value ?? 0;
    return reported.kind === 'absent'
      ? now
      : { ...now, reported: { ...reported, value: reported.value - taken } };
  };
  return {
    before,
    after: new Map([...after].map(([area, now]) => [area, less(area, now)])),
    newPlaces,
  };
};
