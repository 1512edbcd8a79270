import type { CentreReport, OperationCode, ReportEntries } from '@waystation/domain';
import { fingerprintOf } from '../imports/fingerprint';

type EntryToInsert = {
  readonly kind: 'status' | 'count' | 'service';
  readonly document: unknown;
  readonly content: string;
};

/**
 * The entries of a report as rows of the log. Their keys are made of the report's id, which no
 * imported entry has, so that a file can neither repeat nor replace what was reported.
 */
export const entriesToInsert = (
  operation: OperationCode,
  { id }: Pick<CentreReport, 'id'>,
  { counts, statusLog, serviceLog }: ReportEntries,
): readonly EntryToInsert[] => {
  const rows = (kind: EntryToInsert['kind'], entries: readonly unknown[]) =>
    entries.map((document) => ({
      kind,
      document,
      content: fingerprintOf({ operation, report: id, kind, document }),
    }));
  return [...rows('count', counts), ...rows('status', statusLog), ...rows('service', serviceLog)];
};
