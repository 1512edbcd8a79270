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
import { useNow } from '../../app/use-now';
import { reportForEntry } from './conflict-report';
import type { MendedReport } from './mended-report';
import { newReportId } from './new-report-id';
import { reportSession } from './operator-token';
import { draftOf, draftOfReport, type ReportDraft, reportOfDraft } from './report-draft';
import { useSendReport } from './use-send-report';
import { withoutBounds } from './without-bounds';

const MINUTE_MS = 60_000;

/** What is missing before a report can be sent. */
export type ReportHint = 'noReporter' | 'saysNothing' | 'notePersonal';

/** What is being written, and the centre as its writer saw it when beginning. */
type Writing = {
  readonly base: Centre;
  readonly draft: ReportDraft;
  /** The newest report that the writer of a report that is mended had seen. */
  readonly basedOn: number | null;
};

/** What a report is written about, and on what. */
export type ReportParts = {
  readonly operation: Operation;
  readonly centre: Centre;
  /** When the centre was read: what was reported up to then is not from later. */
  readonly readAt: Date;
  /** Whether reports of the centre may be kept on a device. */
  readonly mayKeep: boolean;
  /** A report of the queue that is written anew; null: none. */
  readonly mended: MendedReport | null;
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
export const useReport = ({ operation, centre, readAt, mayKeep, mended }: ReportParts) => {
  const now = new Date(Math.max(useNow(MINUTE_MS).getTime(), readAt.getTime()));
  const atOf = (one: Centre): CentreAt =>
    withoutBounds(centreAt(one, now, operation.staleness.centres), one);
  const [writing, setWriting] = useState<Writing | null>(
    () =>
      mended && {
        base: centre,
        draft: draftOfReport(mended.report, atOf(centre)),
        basedOn: mended.report.basedOn,
      },
  );
  const [hint, setHint] = useState<ReportHint | null>(null);
  const { reporter, chooseReporter } = useReporter();
  const sender = useSendReport({ operation, centre, mayKeep, mended: mended?.key ?? null });
  const { sending, back } = sender;

  const base = writing?.base ?? centre;
  const at = atOf(base);
  const draft = writing?.draft ?? draftOf(at);
  const clearOnce = async (isDone: Promise<boolean>): Promise<void> => {
    if (await isDone) {
      // What was typed since is a further report.
      setWriting((since) => (since === writing ? null : since));
    }
  };
  const sendReport = (report: CentreReport): Promise<void> => clearOnce(sender.send(report));
  const sendBy = (
    make: (sender: { id: string; reporter: Reporter; now: Date }) => CentreReport,
    send: (report: CentreReport) => void,
  ) => {
    if (reporter === null) {
      setHint('noReporter');
      return;
    }
    const report = make({ id: newReportId(), reporter, now: new Date() });
    const missing = hintFor(base, report);
    setHint(missing);
    if (missing === null) {
      send(report);
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
      setWriting({ base, draft: { ...draft, ...changes }, basedOn: writing?.basedOn ?? null });
    },
    startAnew: () => setWriting(null),
    sendDraft: () =>
      sendBy(
        (by) => reportOfDraft(draft, at, { ...by, base, basedOn: writing?.basedOn ?? null }),
        (report) => void sendReport(report),
      ),
    // What is being written is another report, and stays.
    keepEntry: (entry: ReportedEntry, conflict: CentreConflict) =>
      sendBy(
        (by) => reportForEntry(entry, { conflict, centre }, by),
        (report) => void sender.send(report),
      ),
    sendAgain: (report: CentreReport) => void sendReport(report),
    confirm: (report: CentreReport) => void clearOnce(sender.confirm(report)),
    back,
  };
};

/** What {@link useReport} gives. */
export type ReportModel = ReturnType<typeof useReport>;
