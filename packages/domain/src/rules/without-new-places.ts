import { absent, type Reported } from '../absence';
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

const isHeldBack = ({ reported }: PlaceNow): boolean =>
  reported.kind === 'absent' && reported.absence === 'suppressed';

const coveredBy = (places: readonly PlaceNow[]): Covered => {
  const values = places.flatMap(({ reported }) =>
    reported.kind === 'value' ? [reported.value] : [],
  );
  return { subjects: values.length, value: values.reduce((sum, value) => sum + value, 0) };
};

/** What is new in an area; null: nothing is, or its places are no parts of what it has. */
const newIn = (own: readonly PlaceNow[], published: number): Covered | 'heldBack' | null => {
  const isNew = own.filter(({ isNewlyCovered }) => isNewlyCovered);
  const shown = coveredBy(own).value;
  const areParts = own.some(isHeldBack) ? shown <= published : shown === published;
  if (isNew.length === 0 || !areParts) {
    return null;
  }
  return isNew.some(isHeldBack) ? 'heldBack' : coveredBy(isNew);
};

/**
 * Areas of which the earlier round published one number each, less what the later one counted at places
 * that its source marks as new: so a place that was reached for the first time is no arrival (domain rule
 * 3), though nobody published the earlier round place by place. Only where places add up to the area, as
 * far as this audience is shown them: else what is taken out would not be a part of it. Where a new place
 * is held back, so is what the area has without it.
 */
export const withoutNewPlaces = (
  { before, after }: AreaTwice,
  places: ReadonlyMap<string, readonly PlaceNow[]>,
): WithoutNewPlaces => {
  const newPlaces = new Map<string, Covered>();
  const less = (area: string, now: CountedNumber): CountedNumber => {
    const { reported } = now;
    if (reported.kind === 'absent' || before.get(area)?.reported.kind !== 'value') {
      return now;
    }
    const own = newIn(places.get(area) ?? [], reported.value);
    if (own === null) {
      return now;
    }
    if (own === 'heldBack') {
      return { ...now, reported: absent('suppressed') };
    }
    newPlaces.set(area, own);
    return { ...now, reported: { ...reported, value: reported.value - own.value } };
  };
  return {
    before,
    after: new Map([...after].map(([area, now]) => [area, less(area, now)])),
    newPlaces,
  };
};
