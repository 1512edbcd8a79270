import type { CentreAt, Freshness, Qualifier } from '@waystation/domain';

/** Who has to go elsewhere when a centre closes. */
export type OnwardPeople =
  | {
      readonly kind: 'present';
      readonly people: number;
      readonly qualifier: Qualifier;
      /** Reports differ on how many: the highest number is taken, so that nobody is forgotten. */
      readonly isDisputed: boolean;
      readonly countedAt: string | null;
      /** An old count is still the best that is known of how many there are; `expired`: count again. */
      readonly freshness: Freshness | null;
    }
  /** By the last count nobody is there. */
  | {
      readonly kind: 'none';
      readonly countedAt: string | null;
      readonly freshness: Freshness | null;
    }
  /** Nobody said how many are there. */
  | { readonly kind: 'unknown' };

type Said = { readonly value: number; readonly qualifier: Qualifier };

/** The highest of the numbers of people that reports stand for; none where they agree. */
const highestDisputed = ({ conflicting }: Pick<CentreAt, 'conflicting'>): Said | null => {
  const [highest = null] = conflicting
    .flatMap(({ entries }) => entries)
    .flatMap((entry): Said[] => (entry.subject === 'present' ? [entry] : []))
    .toSorted((a, b) => b.value - a.value);
  return highest;
};

/** That are the number itself, as far as anybody counted; the others are bounds. */
const NUMBERS: readonly Qualifier[] = ['exact', 'about'];

/**
 * The people present in a centre as the last count has them. A number that is only planned is nobody
 * who is there. Of numbers that reports differ on the highest is the most that there are.
 */
export const onwardPeople = (at: Pick<CentreAt, 'places' | 'conflicting'>): OnwardPeople => {
  const { present, qualifiers, countedAt, freshness } = at.places;
  const disputed = highestDisputed(at);
  const said: Said | null =
    disputed ?? (present === null ? null : { value: present, qualifier: qualifiers.present });
  if (said === null || said.qualifier === 'planned') {
    return { kind: 'unknown' };
  }
  const { value, qualifier } = said;
  if (value === 0) {
    return NUMBERS.includes(qualifier)
      ? { kind: 'none', countedAt, freshness }
      : { kind: 'unknown' };
  }
  const isDisputed = disputed !== null;
  return {
    kind: 'present',
    people: value,
    qualifier: isDisputed && NUMBERS.includes(qualifier) ? 'atMost' : qualifier,
    isDisputed,
    countedAt,
    freshness,
  };
};
