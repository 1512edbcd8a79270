import type { CentreReport } from '@waystation/domain';
import type { QueueEntry } from '../report-queue/kept-report';
import { unsentOf } from '../report-queue/unsent-of';

/** A report of the queue that its writer writes anew, with its number there. */
export type MendedReport = { readonly key: number; readonly report: CentreReport };

/** The report that an address says is to be mended, if it is about the centre and still unsent. */
export const mendedReport = (
  entries: readonly QueueEntry[],
  mend: string | undefined,
  about: { readonly operation: string; readonly centre: string },
): MendedReport | null => {
  const entry = unsentOf(entries, about).find(({ key }) => `${key}` === mend);
  return entry === undefined ? null : { key: entry.key, report: entry.kept.report };
};
