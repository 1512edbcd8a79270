import type {
  CentreCount,
  CentreServiceEntry,
  CentreStatusEntry,
  CrossingStatusEntry,
  Dataset,
  PlaceId,
} from '@waystation/domain';
import { fingerprintOf, fingerprintOfList } from '../fingerprint';
import { numberCollisions } from '../number-collisions';
import type { SentRow } from './document-rows';

type LogEntry = {
  readonly place: PlaceId;
  readonly placeKind: 'centre' | 'crossing';
  readonly kind: 'status' | 'count' | 'service';
  readonly entry: CentreStatusEntry | CentreCount | CentreServiceEntry | CrossingStatusEntry;
};

const centreEntries = (
  place: PlaceId,
  log: {
    readonly statusLog: readonly CentreStatusEntry[];
    readonly counts: readonly CentreCount[];
    readonly serviceLog?: readonly CentreServiceEntry[];
  },
): readonly LogEntry[] => [
  ...log.statusLog.map((entry) => ({ place, placeKind: 'centre', kind: 'status', entry }) as const),
  ...log.counts.map((entry) => ({ place, placeKind: 'centre', kind: 'count', entry }) as const),
  ...(log.serviceLog ?? []).map(
    (entry) => ({ place, placeKind: 'centre', kind: 'service', entry }) as const,
  ),
];

const crossingEntries = (
  place: PlaceId,
  statusLog: readonly CrossingStatusEntry[],
): readonly LogEntry[] =>
  statusLog.map((entry) => ({ place, placeKind: 'crossing', kind: 'status', entry }) as const);

const entriesOf = (dataset: Dataset): readonly LogEntry[] => [
  ...dataset.centres.flatMap((centre) => centreEntries(centre.place.id, centre)),
  ...dataset.centreLogs.flatMap((log) => centreEntries(log.centre, log)),
  ...dataset.crossings.flatMap(({ place, statusLog }) => crossingEntries(place.id, statusLog)),
  ...dataset.crossingLogs.flatMap((log) => crossingEntries(log.crossing, log.statusLog)),
];

/** What an entry is about beside its kind; a status is about the place alone. */
const aboutOf = ({ entry }: LogEntry): string | null => {
  if ('service' in entry) {
    return entry.service;
  }
  return 'kind' in entry ? entry.kind : null;
};

/** An entry is the same one as before when day, kind, source and note agree; then its value may be corrected. */
const keyOf = (operation: string, logEntry: LogEntry): string => {
  const { place, kind, entry } = logEntry;
  return fingerprintOfList([
    operation,
    place,
    kind,
    entry.at,
    aboutOf(logEntry),
    entry.source,
    'note' in entry ? entry.note : null,
  ]);
};

/** The entries of every log in a data set, with those of places given elsewhere, as sent. */
export const logRows = function* (operation: string, dataset: Dataset): Generator<SentRow> {
  const distinct = numberCollisions();
  let ordinal = 0;
  for (const logEntry of entriesOf(dataset)) {
    const content = fingerprintOf(logEntry.entry);
    const key = distinct({ key: keyOf(operation, logEntry), content });
    ordinal += 1;
    if (key !== null) {
      const { place, placeKind, kind, entry } = logEntry;
      yield {
        key,
        place,
        place_kind: placeKind,
        kind,
        at: entry.at,
        ordinal,
        document: entry,
        content,
      };
    }
  }
};
