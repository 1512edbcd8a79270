import { CentreReport, OperationCode } from '@waystation/domain';
import type { UnsentReport } from '../src/features/report-queue/kept-report';

const SAID = {
  id: '5f3c1c4e-8f0a-4d0e-9a4b-0c9d6f1e2a31',
  centre: 'c:shousha',
  at: '2011-04-01T07:30:00Z',
  reporter: 'shiftLead',
  basedOn: 3,
  present: 400,
} as const;

/** A report that waits on a device, with what a test wants said otherwise. */
export const aKeptReport = (
  said: Record<string, unknown> = {},
  about: Partial<UnsentReport> = {},
): UnsentReport => ({
  v: 1,
  kind: 'unsent',
  operation: OperationCode.parse('libya-2011'),
  names: { en: 'Shousha', ar: 'الشوشة' },
  timeZone: 'Africa/Tunis',
  report: CentreReport.parse({ ...SAID, ...said }),
  refusal: null,
  ...about,
});
