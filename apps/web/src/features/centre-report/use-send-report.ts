import { useQueryClient } from '@tanstack/react-query';
import type {
  Centre,
  CentreReport,
  Operation,
  ReportDoubt,
  ReportSubject,
} from '@waystation/domain';
import { useState, useSyncExternalStore } from 'react';
import { operationKey } from '../../api/operation-key';
import type { QueueView } from '../report-queue/create-queue-view';
import { keptReport, type Refusal } from '../report-queue/kept-report';
import { reportQueue, sendReport } from '../report-queue/report-queue';
import type { SendingOutcome } from '../report-queue/sending-outcome';
import { useReportQueue } from '../report-queue/use-report-queue';
import { operatorToken } from './operator-token';

/** How far a report has come. */
export type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly isKept: boolean }
  /** On this device until it can be sent. */
  | { readonly kind: 'kept'; readonly needsToken: boolean }
  | {
      readonly kind: 'doubtful';
      readonly report: CentreReport;
      readonly doubts: readonly ReportDoubt[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Neither sent nor kept: it stands in the form alone. */
  | { readonly kind: 'failed'; readonly report: CentreReport; readonly mayKeep: boolean }
  | {
      readonly kind: 'accepted';
      readonly answer: { readonly number: number; readonly conflicting: readonly ReportSubject[] };
    };

/** What the form follows: a report in the queue, or one that goes to the server alone. */
type Step = { readonly followed: number } | { readonly unkept: Sending };

const IDLE: Step = { unkept: { kind: 'idle' } };

/** How far a report of the queue has come. */
export const sendingOf = (
  key: number,
  { entries, doubts, sending, isTokenRefused }: QueueView,
  hasToken: boolean,
): Sending => {
  const kept = entries.find((entry) => entry.key === key)?.kept ?? null;
  if (kept === null) {
    return { kind: 'idle' };
  }
  if (sending === key) {
    return { kind: 'sending', isKept: true };
  }
  if (kept.kind === 'taken') {
    return { kind: 'accepted', answer: kept };
  }
  if (kept.refusal !== null) {
    return { kind: 'refused', refusal: kept.refusal };
  }
  const asked = doubts.get(key);
  return asked === undefined
    ? { kind: 'kept', needsToken: !hasToken || isTokenRefused }
    : { kind: 'doubtful', report: kept.report, doubts: asked };
};

/** How far a report has come that no device keeps. */
const sendingOfOutcome = (
  outcome: SendingOutcome,
  report: CentreReport,
  mayKeep: boolean,
): Sending => {
  switch (outcome.kind) {
    case 'accepted':
    case 'refused':
      return outcome;
    case 'doubtful':
      return { ...outcome, report };
    case 'tokenRefused':
    case 'notNow':
    case 'noAnswer':
      return { kind: 'failed', report, mayKeep };
    default:
      return outcome satisfies never;
  }
};

/** What sending needs to know of the centre that a report is about. */
export type SendingParts = {
  readonly operation: Operation;
  readonly centre: Centre;
  /** Whether reports of the centre may be kept on a device. */
  readonly mayKeep: boolean;
  /** The report of the queue that is mended; null: none. */
  readonly mended: number | null;
};

/**
 * Sends reports by way of the queue of the device. Where that keeps nothing, they go to the server at
 * once or stay in the form; nothing is called kept that is not.
 */
export const useSendReport = ({ operation, centre, mayKeep, mended }: SendingParts) => {
  const queries = useQueryClient();
  const queue = useReportQueue();
  const hasToken = useSyncExternalStore(operatorToken.subscribe, operatorToken.current) !== null;
  const [step, setStep] = useState<Step>(IDLE);
  const [replaced, setReplaced] = useState(mended);
  const sending = 'unkept' in step ? step.unkept : sendingOf(step.followed, queue, hasToken);

  const isDone = (key: number): boolean => {
    const { kind } = sendingOf(key, reportQueue.current(), true);
    return kind !== 'doubtful' && kind !== 'refused';
  };
  const sendUnkept = async (report: CentreReport): Promise<boolean> => {
    const token = operatorToken.current();
    const kept = keptReport(report, { operation, centre });
    const outcome: SendingOutcome =
      token === null ? { kind: 'noAnswer' } : await sendReport(kept, token);
    if (outcome.kind === 'accepted') {
      await queries.invalidateQueries({ queryKey: operationKey(operation.code) });
    }
    setStep({ unkept: sendingOfOutcome(outcome, report, mayKeep) });
    return outcome.kind === 'accepted';
  };
  const send = async (report: CentreReport): Promise<boolean> => {
    setStep({ unkept: { kind: 'sending', isKept: false } });
    const key = mayKeep
      ? await reportQueue
          .keep(keptReport(report, { operation, centre }), replaced)
          .catch(() => null)
      : null;
    if (key === null) {
      return sendUnkept(report);
    }
    setReplaced(null);
    setStep({ followed: key });
    await reportQueue.push();
    return isDone(key);
  };
  return {
    sending,
    send,
    /** Sends a report whose doubts were shown to its writer, as confirmed. */
    confirm: async (report: CentreReport): Promise<boolean> => {
      if ('unkept' in step) {
        setStep({ unkept: { kind: 'sending', isKept: false } });
        return sendUnkept({ ...report, confirmed: true });
      }
      await reportQueue.confirm(step.followed);
      return isDone(step.followed);
    },
    /** Back to the form; a report that could not be taken is replaced by what is sent next. */
    back: (): void => {
      if ('followed' in step && (sending.kind === 'doubtful' || sending.kind === 'refused')) {
        setReplaced(step.followed);
      }
      setStep(IDLE);
    },
  };
};
