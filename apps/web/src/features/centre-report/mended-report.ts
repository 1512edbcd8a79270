import type { CentreReport } from '@waystation/domain';
import { isUnsent, type QueueEntry } from '../report-queue/kept-report';

/** A report of the queue that its writer writes anew, with its number there. */
export type MendedReport = { readonly key: number; readonly report: CentreReport };

/** The report that an address says is to be mended, if it is about the centre and still unsent. */
export const mendedReport = (
  entries: readonly QueueEntry[],
  mend: string | undefined,
  { operation, centre }: { readonly operation: string; readonly centre: string },
): MendedReport | null => {
  const entry = entries.filter(isUnsent).find(({ key }) => `${key}` === mend);
  return entry?.kept.operation === operation && entry.kept.report.centre === centre
    ? { key: entry.key, report: entry.kept.report }
    : null;
};
