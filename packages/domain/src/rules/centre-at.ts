import type { Centre, CentreCount, CentreStatus } from '../centre';
import { type FreshFor, freshnessOf } from '../staleness';
import { type CentreConflict, conflictsAt } from './conflicts-at';
import { type FreeBetween, freeBetween } from './free-between';
import { type FreePlaces, freePlaces, type PlacesKnown } from './free-places';
import { latestAt } from './latest-at';
import { observedAt } from './observed-at';
import { type ServicesAt, servicesAt } from './services-at';

/** What was known of a centre at a moment. */
export type CentreAt = {
  readonly status: CentreStatus;
  readonly places: PlacesKnown;
  readonly free: FreePlaces;
  /** Where reports on its numbers differ, between what `free`, which is the newest, lies; null: they do not. */
  readonly freeBetween: FreeBetween | null;
  readonly services: ServicesAt;
  /** What reports leave undecided; the newest of them is what stands above. */
  readonly conflicting: readonly CentreConflict[];
};

const endOfDay = (day: string): Date => new Date(`${day.slice(0, 10)}T23:59:59.999Z`);

const countOf = (centre: Centre, kind: CentreCount['kind'], moment: Date): CentreCount | null =>
  latestAt(
    centre.counts.filter((count) => count.kind === kind),
    moment,
  );

const isPast = (day: string | null, moment: Date): day is string =>
  day !== null && new Date(day).getTime() <= moment.getTime();

const statusAt = (centre: Centre, moment: Date): CentreStatus => {
  const last = latestAt(centre.statusLog, moment);
  const isClosed = isPast(centre.closed, moment);
  // Whoever is there on a later day knows better than the record that it was closed for good; on
  // the closing day itself it may still have been open. Likewise one that opens later by its record.
  if (last?.report !== undefined && !(isClosed && last.at.slice(0, 10) <= centre.closed)) {
    return last.status;
  }
  if (isClosed) {
    return 'closed';
  }
  if (centre.opened !== null && !isPast(centre.opened, moment)) {
    return 'closed';
  }
  return last?.status ?? (centre.opened === null ? 'unknown' : 'operating');
};

/** Status and places of a centre at a moment, from its dated logs and the operation's rule. */
export const centreAt = (centre: Centre, moment: Date, rule: FreshFor): CentreAt => {
  const present = countOf(centre, 'present', moment);
  const capacity = countOf(centre, 'capacity', moment);
  const blocked = countOf(centre, 'blocked', moment);
  const countedAt = present === null ? null : observedAt(present);
  const places: PlacesKnown = {
    capacity: capacity?.value ?? null,
    blocked: blocked?.value ?? null,
    present: present?.value ?? null,
    qualifiers: {
      capacity: capacity?.qualifier ?? 'exact',
      blocked: blocked?.qualifier ?? 'exact',
      present: present?.qualifier ?? 'exact',
    },
    countedAt,
    // A count dated to the day may have been made at any hour of it: its age starts at the end of
    // the day, so that a count of today is never called old by the time zone alone.
    freshness:
      countedAt === null
        ? null
        : freshnessOf(
            countedAt.length === 10 ? endOfDay(countedAt) : new Date(countedAt),
            moment,
            rule,
          ),
  };
  const free = freePlaces(places);
  const conflicting = conflictsAt(centre, moment);
  return {
    status: statusAt(centre, moment),
    places,
    free,
    freeBetween: freeBetween({ places, free, conflicting }),
    services: servicesAt(centre, moment),
    conflicting,
  };
};
