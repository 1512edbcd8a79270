import { type CentreCount, groupBy, type PlaceId } from '@waystation/domain';
import type { Presence } from './presence-of-row';

type CountAt = readonly [PlaceId, CentreCount];

const countOf = ({ count }: Presence, qualifier: CentreCount['qualifier']): CentreCount => ({
  at: count.date.asOf,
  kind: 'present',
  value: count.persons,
  qualifier,
  note: count.note,
  source: count.source,
});

const isUpperBound = ({ count }: Presence): boolean =>
  ['rangeHigh', 'atMost', 'fewerThan'].includes(count.qualifier);

/** The largest group counted on a day: at least so many people were there. */
const lowerBounds = (centre: PlaceId, groups: readonly Presence[]): readonly CountAt[] => {
  const days = groupBy(
    groups.filter((presence) => !isUpperBound(presence)),
    ({ count }) => count.date.asOf,
  );
  return [...days.values()].map((ofDay): CountAt => {
    const largest = ofDay.reduce((most, presence) =>
      presence.count.persons > most.count.persons ? presence : most,
    );
    const who = largest.people.origin?.country ?? largest.people.words;
    const count = countOf(largest, 'atLeast');
    return [
      centre,
      { ...count, note: [`Only ${who} counted`, count.note].filter(Boolean).join('; ') },
    ];
  });
};

const CERTAINTY = { notStated: 0, low: 1, medium: 2, high: 3 } as const;

/** The last entry of a day is the one that counts, so the most certain one comes last. */
const leastCertainFirst = (a: Presence, b: Presence): number =>
  CERTAINTY[a.count.confidence] - CERTAINTY[b.count.confidence];

/**
 * Entries of centres' logs from stocks dated to the day. Counts of everyone are taken as they are.
 * For a centre where only groups were ever counted, the largest group of a day enters as "at least":
 * the people present were no fewer. Where everyone was counted on some day, groups stay out, or the
 * count of one nationality would look like a sudden departure of the rest.
 */
export const presentCounts = (presences: readonly Presence[]): readonly CountAt[] => {
  const daily = presences.filter(
    ({ centre, isStock, count }) => centre !== null && isStock && count.date.precision === 'day',
  );
  return [...groupBy(daily, ({ centre }) => centre)].flatMap(([centre, own]) => {
    const everyone = own.filter(({ people }) => people.isEveryone);
    if (centre === null || everyone.length === 0) {
      return centre === null ? [] : lowerBounds(centre, own);
    }
    return everyone
      .toSorted(leastCertainFirst)
      .map((presence): CountAt => [centre, countOf(presence, presence.count.qualifier)]);
  });
};
