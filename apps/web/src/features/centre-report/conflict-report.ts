import { type Centre, CentreReport, newestReport, type ReportedEntry } from '@waystation/domain';
import type { ReportSender } from './report-draft';

const saidBy = (entry: ReportedEntry) => {
  switch (entry.subject) {
    case 'present':
    case 'capacity':
      return { [entry.subject]: entry.value };
    case 'blocked':
      return { blocked: { value: entry.value } };
    case 'status':
      return { status: { status: entry.value } };
    default:
      return { services: { [entry.subject]: entry.value } };
  }
};

/** The report that decides a conflict for one of its entries: the same once more, having seen all. */
export const reportForEntry = (
  entry: ReportedEntry,
  centre: Centre,
  { id, reporter, now }: Omit<ReportSender, 'base'>,
): CentreReport =>
  CentreReport.parse({
    ...saidBy(entry),
    id,
    reporter,
    centre: centre.place.id,
    at: now.toISOString(),
    basedOn: newestReport(centre),
  });
