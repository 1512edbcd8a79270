import {
  type Centre,
  type CentreConflict,
  CentreReport,
  newestReport,
  observedAt,
  type ReportedEntry,
} from '@waystation/domain';
import type { ReportSender } from './report-draft';

const saidBy = (entry: ReportedEntry) => {
  switch (entry.subject) {
    case 'present':
    case 'capacity':
      return { [entry.subject]: entry.value };
    case 'blocked':
      return { blocked: { value: entry.value, note: entry.note } };
    case 'status':
      return { status: { status: entry.value, note: entry.note } };
    default:
      return { services: { [entry.subject]: entry.value } };
  }
};

/**
 * The report that decides a conflict for one of its entries: the same once more, having seen all. It
 * is dated just after the newest of them, so that it holds, and is as old as what it says: nobody counted
 * again.
 */
export const reportForEntry = (
  entry: ReportedEntry,
  { conflict, centre }: { readonly conflict: CentreConflict; readonly centre: Centre },
  { id, reporter }: Pick<ReportSender, 'id' | 'reporter'>,
): CentreReport => {
  const newest = Math.max(...conflict.entries.map(({ at }) => new Date(at).getTime()));
  return CentreReport.parse({
    ...saidBy(entry),
    id,
    reporter,
    centre: centre.place.id,
    at: new Date(newest + 1).toISOString(),
    observedAt: new Date(observedAt(entry)).toISOString(),
    basedOn: newestReport(centre),
  });
};
