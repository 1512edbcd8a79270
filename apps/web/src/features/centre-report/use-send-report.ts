import { useQueryClient } from '@tanstack/react-query';
import { isTRPCClientError } from '@trpc/client';
import type { CentreReport, CentreReportAnswer, ReportDoubt } from '@waystation/domain';
import { useState } from 'react';
import { operationKey } from '../../api/operation-key';
import type { OperatorApi } from '../../api/operator-api';

type Accepted = Extract<CentreReportAnswer, { readonly outcome: 'accepted' }>;

/** How far a report has come. */
export type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | {
      readonly kind: 'doubtful';
      readonly report: CentreReport;
      readonly doubts: readonly ReportDoubt[];
    }
  /** `isRefused`: the server answered and will not take it; otherwise nobody knows, and it may be sent again. */
  | { readonly kind: 'failed'; readonly report: CentreReport; readonly isRefused: boolean }
  | { readonly kind: 'accepted'; readonly answer: Accepted };

const isRefusal = (error: unknown): boolean => {
  const response = isTRPCClientError(error) ? error.meta?.response : null;
  return response instanceof Response && response.status >= 400 && response.status < 500;
};

/**
 * Sends reports. A report keeps its id however often it is sent, so that a lost answer never writes it
 * twice. What was read of the operation is read anew before a report is called accepted.
 */
export const useSendReport = (operation: string, api: OperatorApi) => {
  const queries = useQueryClient();
  const [sending, setSending] = useState<Sending>({ kind: 'idle' });
  const send = async (report: CentreReport): Promise<boolean> => {
    setSending({ kind: 'sending' });
    try {
      const answer = await api.centre.report.mutate({ operation, report });
      if (answer.outcome === 'unconfirmed') {
        setSending({ kind: 'doubtful', report, doubts: answer.doubts });
        return false;
      }
      await queries.invalidateQueries({ queryKey: operationKey(operation) });
      setSending({ kind: 'accepted', answer });
      return true;
    } catch (error) {
      setSending({ kind: 'failed', report, isRefused: isRefusal(error) });
      return false;
    }
  };
  return { sending, send, back: () => setSending({ kind: 'idle' }) };
};
