import { useQueryClient } from '@tanstack/react-query';
import { isTRPCClientError } from '@trpc/client';
import type { RoadClosure, RoadDoubt, RoadReport, RoadReportAnswer } from '@waystation/domain';
import { useState } from 'react';
import { operationKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';
import { newReportId } from '../centre-report/new-report-id';
import {
  emptyRoadDraft,
  type RoadDraft,
  type RoadHint,
  reopeningOf,
  reportOfRoadDraft,
} from './road-draft';

/** How far a report has come. */
export type RoadSending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | {
      readonly kind: 'doubtful';
      readonly report: RoadReport;
      readonly doubts: readonly RoadDoubt[];
    }
  /** `isRefused`: the server answered and will not take it; otherwise nobody knows, and it may be sent again. */
  | { readonly kind: 'failed'; readonly report: RoadReport; readonly isRefused: boolean }
  | {
      readonly kind: 'accepted';
      readonly answer: Extract<RoadReportAnswer, { readonly outcome: 'accepted' }>;
    };

const isRefusal = (error: unknown): boolean => {
  const response = isTRPCClientError(error) ? error.meta?.response : null;
  return response instanceof Response && response.status >= 400 && response.status < 500;
};

/**
 * A report of a closed road being written and sent. It keeps its id however often it is sent, so that
 * a lost answer never writes it twice.
 */
export const useRoadReport = (operation: string, where: string, api: OperatorApi) => {
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => emptyRoadDraft(where));
  const [hint, setHint] = useState<RoadHint | null>(null);
  const [sending, setSending] = useState<RoadSending>({ kind: 'idle' });
  const send = async (report: RoadReport): Promise<void> => {
    setSending({ kind: 'sending' });
    try {
      const answer = await api.road.report.mutate({ operation, report });
      if (answer.outcome === 'unconfirmed') {
        setSending({ kind: 'doubtful', report, doubts: answer.doubts });
        return;
      }
      await queries.invalidateQueries({ queryKey: operationKey(operation) });
      setDraft(emptyRoadDraft(''));
      setSending({ kind: 'accepted', answer });
    } catch (error) {
      setSending({ kind: 'failed', report, isRefused: isRefusal(error) });
    }
  };
  const sender = () => ({ id: newReportId(), now: new Date() });
  return {
    draft,
    hint,
    sending,
    change: (changes: Partial<RoadDraft>): void => {
      setSending({ kind: 'idle' });
      setHint(null);
      setDraft({ ...draft, ...changes });
    },
    sendDraft: (): void => {
      const written = reportOfRoadDraft(draft, sender());
      setHint(written.kind === 'missing' ? written.hint : null);
      if (written.kind === 'report') {
        void send(written.report);
      }
    },
    reopen: (closure: RoadClosure): void =>
      void send(reopeningOf(closure, { ...sender(), source: draft.source })),
    sendAgain: (report: RoadReport): void => void send(report),
    back: (): void => setSending({ kind: 'idle' }),
  };
};

/** What {@link useRoadReport} gives. */
export type RoadReportModel = ReturnType<typeof useRoadReport>;
