import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { renewReported } from '../../api/renew-reported';
import type { QueueView } from '../report-queue/create-queue-view';
import type { Refusal, TakenReport, UnsentReport } from '../report-queue/kept-report';
import { queuedReport } from '../report-queue/kinds/queued-report';
import type { QueueDoubts, SendingOutcome } from '../report-queue/kinds/report-kind';
import { isBehindDoubted } from '../report-queue/next-to-send';
import { reportQueue, sendReport } from '../report-queue/report-queue';
import { useReportQueue } from '../report-queue/use-report-queue';
import { operatorToken } from './operator-token';

/** How far a report has come. */
export type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly isKept: boolean }
  /** On this device until it can be sent. */
  | { readonly kind: 'kept'; readonly operation: string; readonly needsToken: boolean }
  /** Behind one of its subject that its writer has to decide first. */
  | { readonly kind: 'behind'; readonly operation: string }
  | { readonly kind: 'doubtful'; readonly kept: UnsentReport; readonly asked: QueueDoubts }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Neither sent nor kept: it stands in the form alone. */
  | { readonly kind: 'failed'; readonly kept: UnsentReport; readonly mayKeep: boolean }
  | { readonly kind: 'accepted'; readonly taken: TakenReport };

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
    return { kind: 'accepted', taken: kept };
  }
  if (kept.refusal !== null) {
    return { kind: 'refused', refusal: kept.refusal };
  }
  const asked = doubts.get(key);
  if (asked !== undefined) {
    return { kind: 'doubtful', kept, asked };
  }
  return isBehindDoubted(entries, doubts, { key, kept })
    ? { kind: 'behind', operation: kept.operation }
    : { kind: 'kept', operation: kept.operation, needsToken: !hasToken || isTokenRefused };
};

/** How far a report has come that no device keeps. */
const sendingOfOutcome = (
  outcome: SendingOutcome,
  kept: UnsentReport,
  mayKeep: boolean,
): Sending => {
  switch (outcome.kind) {
    case 'accepted':
    case 'refused':
      return outcome;
    case 'doubtful':
      return { ...outcome, kept };
    case 'tokenRefused':
    case 'notNow':
    case 'noAnswer':
      return { kind: 'failed', kept, mayKeep };
    default:
      return outcome satisfies never;
  }
};

/** What sending needs to know of the reports of a form. */
export type SendingParts = {
  /** Whether a report may be kept on a device. */
  readonly mayKeep: (kept: UnsentReport) => boolean;
  /** The report of the queue that is mended; null: none. */
  readonly mended: number | null;
  /** Reports of the queue that their writer left in doubt or refused; the first is taken up again. */
  readonly unanswered: readonly number[];
};

/**
 * Sends reports by way of the queue of the device. Where that keeps nothing, they go to the server at
 * once or stay in the form; nothing is called kept that is not.
 */
export const useSendReport = ({ mayKeep, mended, unanswered }: SendingParts) => {
  const queries = useQueryClient();
  const queue = useReportQueue();
  const hasToken = useSyncExternalStore(operatorToken.subscribe, operatorToken.current) !== null;
  const [own, setStep] = useState<Step>(IDLE);
  const [replaced, setReplaced] = useState(mended);
  const [first] = unanswered;
  const step: Step = own === IDLE && first !== undefined ? { followed: first } : own;
  const sending = 'unkept' in step ? step.unkept : sendingOf(step.followed, queue, hasToken);

  const isDone = (key: number): boolean => {
    const { kind } = sendingOf(key, reportQueue.current(), true);
    return kind !== 'doubtful' && kind !== 'refused';
  };
  const sendUnkept = async (kept: UnsentReport): Promise<boolean> => {
    const token = operatorToken.current();
    const outcome: SendingOutcome =
      token === null ? { kind: 'noAnswer' } : await sendReport(kept, token);
    if (outcome.kind === 'accepted') {
      await renewReported(queries, kept.operation, queuedReport(kept).centre);
    }
    setStep({ unkept: sendingOfOutcome(outcome, kept, mayKeep(kept)) });
    return outcome.kind === 'accepted';
  };
  const send = async (kept: UnsentReport): Promise<boolean> => {
    setStep({ unkept: { kind: 'sending', isKept: false } });
    const key = mayKeep(kept) ? await reportQueue.keep(kept, replaced).catch(() => null) : null;
    if (key === null) {
      return sendUnkept(kept);
    }
    setReplaced(null);
    setStep({ followed: key });
    await reportQueue.push();
    return isDone(key);
  };
  return {
    sending,
    /** The report of the queue that it follows; null: none. */
    followed: 'followed' in step ? step.followed : null,
    send,
    /** Sends a report whose doubts were shown to its writer, as confirmed. */
    confirm: async (kept: UnsentReport): Promise<boolean> => {
      if ('unkept' in step) {
        setStep({ unkept: { kind: 'sending', isKept: false } });
        return sendUnkept(
          sending.kind === 'doubtful' ? queuedReport(kept).confirmed(sending.asked) : kept,
        );
      }
      setStep(step);
      setReplaced(null);
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
