import type { ReportMark } from '../report-mark';

type Dated = { readonly at: string; readonly report?: ReportMark | undefined };

/**
 * When what an entry says was seen: its age. Its date says which of several holds, and is later where
 * somebody decided for an earlier report without looking again.
 */
export const observedAt = ({ at, report }: Dated): string => report?.observedAt ?? at;
