import { type Centre, type ReportedEntry, reportedEntries } from '@waystation/domain';
import { operatorKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';
import type { OlderEntries } from '../centre-log/older-button';
import { useCentreLog } from '../centre-log/use-centre-log';

/** More would push the rest of the page off a phone; who wants to see more says so. */
const MOST_AT_FIRST = 6;

const newestFirst = (a: ReportedEntry, b: ReportedEntry): number => b.at.localeCompare(a.at);

/** The newest reports that the device has of a centre. */
export const lastReported = (centre: Centre): readonly ReportedEntry[] =>
  reportedEntries(centre).toSorted(newestFirst).slice(0, MOST_AT_FIRST);

type LastReports = {
  readonly entries: readonly ReportedEntry[];
  readonly older: OlderEntries | null;
};

/** What was reported from a centre: of its log page by page, else the newest that the device has. */
export const useLastReports = (
  operation: string,
  centre: Centre,
  operator: OperatorApi | null,
): LastReports => {
  const log = useCentreLog({
    operation,
    id: centre.place.id,
    kind: null,
    isReported: true,
    before: null,
    as: operator && { api: operator, key: operatorKey(operation) },
    isWanted: true,
  });
  if (log.entries === null) {
    return { entries: lastReported(centre), older: null };
  }
  const told = {
    counts: log.entries.flatMap(({ kind, entry }) => (kind === 'count' ? [entry] : [])),
    statusLog: log.entries.flatMap(({ kind, entry }) => (kind === 'status' ? [entry] : [])),
    serviceLog: log.entries.flatMap(({ kind, entry }) => (kind === 'service' ? [entry] : [])),
  };
  return { entries: reportedEntries(told).toSorted(newestFirst), older: log };
};
