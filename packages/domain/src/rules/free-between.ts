import type { CentreCount } from '../centre';
import type { Qualifier } from '../population';
import type { CentreConflict } from './conflicts-at';
import { type FreePlaces, freePlaces, mostFreePlaces, type PlacesKnown } from './free-places';

/** What free places can be where reports differ; below nothing: so many more people than places. */
export type FreeBetween = {
  readonly least: number;
  /** Null: a bound leaves open how many more. */
  readonly most: number | null;
};

type Disputed = {
  readonly places: PlacesKnown;
  readonly free: FreePlaces;
  readonly conflicting: readonly CentreConflict[];
};

type Said = { readonly value: number | null; readonly qualifier: Qualifier };

const COUNTED = [
  'capacity',
  'blocked',
  'present',
] as const satisfies readonly CentreCount['kind'][];

/** Every value of a number that a report stands for; the one that is shown where they agree. */
const saidOf = (
  { places, conflicting }: Pick<Disputed, 'places' | 'conflicting'>,
  kind: CentreCount['kind'],
): readonly Said[] => {
  const differing = conflicting
    .flatMap(({ entries }) => entries)
    .flatMap((entry) =>
      entry.subject === kind ? [{ value: entry.value, qualifier: entry.qualifier }] : [],
    );
  return differing.length === 0
    ? [{ value: places[kind], qualifier: places.qualifiers[kind] }]
    : differing;
};

/** The places of a centre by every choice of one report for each number. */
const choicesOf = (disputed: Disputed): readonly PlacesKnown[] =>
  COUNTED.reduce<readonly PlacesKnown[]>(
    (choices, kind) =>
      choices.flatMap((places) =>
        saidOf(disputed, kind).map(({ value, qualifier }) => ({
          ...places,
          [kind]: value,
          qualifiers: { ...places.qualifiers, [kind]: qualifier },
        })),
      ),
    [disputed.places],
  );

/** Unknown is never free: a number that a bound leaves open counts as none. */
const leastBy = (places: PlacesKnown): number => {
  const free = freePlaces(places);
  switch (free.kind) {
    case 'known':
      return free.free;
    case 'overfull':
      return -free.over;
    case 'unknown':
      return 0;
    default:
      return free satisfies never;
  }
};

/**
 * Between what the free places of a centre lie where reports on its numbers differ and nobody has
 * decided: whichever of them holds. Null: they are unknown anyway, or come to the same whoever is right.
 */
export const freeBetween = (disputed: Disputed): FreeBetween | null => {
  const { free, conflicting } = disputed;
  const isOfNumbers = conflicting.some(({ subject }) => COUNTED.some((kind) => kind === subject));
  if (!isOfNumbers || free.kind === 'unknown') {
    return null;
  }
  const choices = choicesOf(disputed);
  const least = Math.min(...choices.map(leastBy));
  const most = Math.max(...choices.map(mostFreePlaces));
  return least === most ? null : { least, most: Number.isFinite(most) ? most : null };
};
