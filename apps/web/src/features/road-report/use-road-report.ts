import type { Operation, RoadClosure, RoadReport } from '@waystation/domain';
import { useState } from 'react';
import { newReportId } from '../centre-report/new-report-id';
import { useSendReport } from '../centre-report/use-send-report';
import { keptRoadReport, type UnsentReport } from '../report-queue/kept-report';
import { mayKeepRoad } from './may-keep-road';
import type { MendedRoad } from './mended-road';
import {
  emptyRoadDraft,
  type RoadDraft,
  type RoadHint,
  reopeningOf,
  reportOfRoadDraft,
} from './road-draft';

/** What a report of a road is written about, and on what. */
export type RoadReportParts = {
  readonly operation: Operation;
  /** Where, as the address says it. */
  readonly where: string;
  /** A report of the queue that is written anew; null: none. */
  readonly mended: MendedRoad | null;
  /** What is known to be closed. */
  readonly closures: readonly RoadClosure[];
};

/** A report of a closed road being written and sent, by way of the queue of the device. */
export const useRoadReport = ({ operation, where, mended, closures }: RoadReportParts) => {
  const [draft, setDraft] = useState(() => mended?.draft ?? emptyRoadDraft(where));
  const [hint, setHint] = useState<RoadHint | null>(null);
  const sender = useSendReport({
    mayKeep: ({ about, report }) => about === 'road' && mayKeepRoad(report, closures),
    mended: mended?.key ?? null,
    unanswered: [],
  });
  const by = () => ({ id: newReportId(), now: new Date() });
  const kept = (report: RoadReport, road: string): UnsentReport =>
    keptRoadReport(report, { operation, road });
  const clearOnce = async (isDone: Promise<boolean>): Promise<void> => {
    if (await isDone) {
      // What was typed since is a further report.
      setDraft((since) => (since === draft ? emptyRoadDraft('') : since));
    }
  };
  const sendAgain = (report: UnsentReport): void => void clearOnce(sender.send(report));
  return {
    draft,
    hint,
    sending: sender.sending,
    change: (changes: Partial<RoadDraft>): void => {
      sender.back();
      setHint(null);
      setDraft({ ...draft, ...changes });
    },
    sendDraft: (): void => {
      const written = reportOfRoadDraft(draft, by());
      setHint(written.kind === 'missing' ? written.hint : null);
      if (written.kind === 'report') {
        sendAgain(kept(written.report, written.road));
      }
    },
    // What is being written is another report, and stays.
    reopen: (closure: RoadClosure): void => {
      const report = reopeningOf(closure, { ...by(), source: draft.source });
      void sender.send(kept(report, closure.road));
    },
    sendAgain,
    confirm: (report: UnsentReport): void => void clearOnce(sender.confirm(report)),
    back: sender.back,
  };
};
