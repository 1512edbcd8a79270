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
import { atAfter } from '../report-queue/at-after';
import { keptReport, type UnsentReport } from '../report-queue/kept-report';
import { unansweredOf, unsentOf } from '../report-queue/unsent-of';
import { useReportQueue } from '../report-queue/use-report-queue';
import { reportForEntry } from './conflict-report';
import type { MendedReport } from './mended-report';
import { newReportId } from './new-report-id';
import { reportSession } from './operator-token';
import {
  draftOf,
  draftOfReport,
  type ReportDraft,
  reportOfDraft,
  saysAnything,
} from './report-draft';
import { useSendReport } from './use-send-report';
import { withoutBounds } from './without-bounds';

const MINUTE_MS = 60_000;

/** What is wrong with a report that was to be sent. Its role is asked for at its own field. */
export type ReportHint = 'saysNothing' | 'notePersonal';

/** What is being written, and the centre as its writer saw it when beginning. */
type Writing = {
  readonly base: Centre;
  /**
   * What that centre was at the moment at which they began, with what they had said and not sent: only
   * what they change themselves is said.
   */
  readonly at: CentreAt;
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
 * on it stands on what they saw, so that a difference shows as a conflict and overwrites nobody. It goes
 * on from what waits on the device; one that was left undecided comes up again, to be decided first.
 */
export const useReport = ({ operation, centre, readAt, mayKeep, mended }: ReportParts) => {
  const now = new Date(Math.max(useNow(MINUTE_MS).getTime(), readAt.getTime()));
  const atOf = (one: Centre): CentreAt =>
    withoutBounds(centreAt(one, now, operation.staleness.centres), one);
  const queue = useReportQueue();
  const unsent = unsentOf(queue.entries, { operation: operation.code, centre: centre.place.id });
  const begin = (again: MendedReport | null): Writing => {
    const others = unsent.filter(({ key }) => key !== again?.key);
    const at = atAfter(
      atOf(centre),
      others.map(({ kept }) => kept.report),
    );
    return {
      base: centre,
      at,
      draft: again === null ? draftOf(at) : draftOfReport(again.report, at),
      basedOn: again?.report.basedOn ?? null,
    };
  };
  const [writing, setWriting] = useState<Writing | null>(() => mended && begin(mended));
  const [hint, setHint] = useState<ReportHint | null>(null);
  const [askedForReporter, setAsked] = useState(0);
  const { reporter, chooseReporter } = useReporter();
  const unanswered = writing === null ? unansweredOf(unsent, queue.doubts) : [];
  const sender = useSendReport({
    mayKeep: () => mayKeep,
    mended: mended?.key ?? null,
    unanswered: unanswered.map(({ key }) => key),
  });
  const { sending } = sender;
  const again = unanswered.find(({ key }) => key === sender.followed) ?? null;

  const begun = writing ?? begin(again && { key: again.key, report: again.kept.report });
  const { base, at, draft, basedOn } = begun;
  const change = (changes: Partial<ReportDraft>): void => {
    sender.back();
    setHint(null);
    setWriting({ ...begun, draft: { ...draft, ...changes } });
  };
  const clearOnce = async (isDone: Promise<boolean>): Promise<void> => {
    if (await isDone) {
      // What was typed since is a further report.
      setWriting((since) => (since === writing ? null : since));
    }
  };
  const kept = (report: CentreReport): UnsentReport => keptReport(report, { operation, centre });
  const sendKept = (report: UnsentReport): Promise<void> => clearOnce(sender.send(report));
  const sendBy = (
    make: (sender: { id: string; reporter: Reporter; now: Date }) => CentreReport,
    send: (report: CentreReport) => void,
  ) => {
    if (reporter === null) {
      setAsked((times) => times + 1);
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
    askedForReporter,
    /** Whether nothing was written yet that could be sent. */
    isEmpty: !saysAnything(draft, at),
    hasMoved: newestReport(centre) > newestReport(base),
    change,
    startAnew: () => setWriting(null),
    sendDraft: () =>
      sendBy(
        (by) => reportOfDraft(draft, at, { ...by, base, basedOn }),
        (report) => void sendKept(kept(report)),
      ),
    // What is being written is another report, and stays.
    keepEntry: (entry: ReportedEntry, conflict: CentreConflict) =>
      sendBy(
        (by) => reportForEntry(entry, { conflict, centre }, by),
        (report) => void sender.send(kept(report)),
      ),
    sendAgain: (report: UnsentReport) => void sendKept(report),
    confirm: (report: UnsentReport) => void clearOnce(sender.confirm(report)),
    // What is asked about is what was sent, and no longer what will be.
    back: () => change({}),
  };
};

/** What {@link useReport} gives. */
export type ReportModel = ReturnType<typeof useReport>;
