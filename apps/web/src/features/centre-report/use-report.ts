import {
  type Centre,
  type CentreAt,
  type CentreConflict,
  type CentreReport,
  centreAt,
  newestReport,
  type Operation,
  type ReportedEntry,
  type Reporter,
  refusalOf,
} from '@waystation/domain';
import { useState } from 'react';
import type { OperatorApi } from '../../api/operator-api';
import { useNow } from '../../app/use-now';
import { reportForEntry } from './conflict-report';
import { newReportId } from './new-report-id';
import { reportSession } from './operator-token';
import { draftOf, type ReportDraft, reportOfDraft } from './report-draft';
import { useSendReport } from './use-send-report';

const MINUTE_MS = 60_000;

/** What is missing before a report can be sent. */
export type ReportHint = 'noReporter' | 'saysNothing' | 'notePersonal';

/** What is being written, and the centre as its writer saw it when beginning. */
type Writing = { readonly base: Centre; readonly draft: ReportDraft };

type Parts = {
  readonly operation: Operation;
  readonly centre: Centre;
  /** When the centre was read: what was reported up to then is not from later. */
  readonly readAt: Date;
  readonly api: OperatorApi;
};

const hintFor = (base: Centre, report: CentreReport): ReportHint | null => {
  const kind = refusalOf(base, report, new Date(report.at))?.kind;
  return kind === 'saysNothing' || kind === 'notePersonal' ? kind : null;
};

const useReporter = () => {
  const [reporter, setReporter] = useState<Reporter | null>(reportSession.reporter);
  const chooseReporter = (role: Reporter): void => {
    reportSession.keepReporter(role);
    setReporter(role);
  };
  return { reporter, chooseReporter };
};

/**
 * A report being written. Until its writer touches anything it follows what others report; from then
 * on it stands on what they saw, so that a difference shows as a conflict and overwrites nobody.
 */
export const useReport = ({ operation, centre, readAt, api }: Parts) => {
  const now = new Date(Math.max(useNow(MINUTE_MS).getTime(), readAt.getTime()));
  const [writing, setWriting] = useState<Writing | null>(null);
  const [hint, setHint] = useState<ReportHint | null>(null);
  const { reporter, chooseReporter } = useReporter();
  const { sending, send, back } = useSendReport(operation.code, api);
  const atOf = (one: Centre): CentreAt => centreAt(one, now, operation.staleness.centres);

  const base = writing?.base ?? centre;
  const at = atOf(base);
  const draft = writing?.draft ?? draftOf(at);
  const sendReport = async (report: CentreReport): Promise<void> => {
    if (await send(report)) {
      setWriting(null);
    }
  };
  const sendBy = (
    make: (sender: { id: string; reporter: Reporter; now: Date }) => CentreReport,
  ) => {
    if (reporter === null) {
      setHint('noReporter');
      return;
    }
    const report = make({ id: newReportId(), reporter, now: new Date() });
    const missing = hintFor(base, report);
    setHint(missing);
    if (missing === null) {
      void sendReport(report);
    }
  };
  return {
    now,
    at,
    current: atOf(centre),
    draft,
    reporter,
    chooseReporter,
    sending,
    hint,
    hasMoved: newestReport(centre) > newestReport(base),
    change: (changes: Partial<ReportDraft>) => {
      back();
      setHint(null);
      setWriting({ base, draft: { ...draft, ...changes } });
    },
    startAnew: () => setWriting(null),
    sendDraft: () => sendBy((sender) => reportOfDraft(draft, at, { ...sender, base })),
    keepEntry: (entry: ReportedEntry, conflict: CentreConflict) =>
      sendBy((sender) => reportForEntry(entry, { conflict, centre }, sender)),
    sendAgain: (report: CentreReport) => void sendReport(report),
    back,
  };
};

/** What {@link useReport} gives. */
export type ReportModel = ReturnType<typeof useReport>;
