import { operatorApi } from '../../api/operator-api';
import { operatorToken } from '../centre-report/operator-token';
import { createReportQueue } from './create-report-queue';
import type { UnsentReport } from './kept-report';
import { createReportShelf } from './report-shelf';
import { outcomeOfAnswer, outcomeOfError, type SendingOutcome } from './sending-outcome';

/** A line that gives nothing for so long gives nothing; other tabs wait meanwhile. */
const PATIENCE_MS = 20_000;

const LOCK = 'waystation-reports';

let opened: BroadcastChannel | null = null;

/** How tabs tell each other that the queue is not what it was; a tab does not hear itself. */
export const queueChannel = (): BroadcastChannel => {
  opened ??= new BroadcastChannel('waystation-reports');
  return opened;
};

const renewals = new Set<(operation: string) => Promise<unknown>>();

/** Has what was read of an operation read anew once a report on it was taken, until it is called off. */
export const onTaken = (renew: (operation: string) => Promise<unknown>): (() => void) => {
  renewals.add(renew);
  return () => renewals.delete(renew);
};

/** Sends a report as the holder of a token, once; it never rejects. */
export const sendReport = async (
  { operation, report }: UnsentReport,
  token: string,
): Promise<SendingOutcome> => {
  try {
    const { centre } = operatorApi(token);
    const signal = AbortSignal.timeout(PATIENCE_MS);
    return outcomeOfAnswer(await centre.report.mutate({ operation, report }, { signal }));
  } catch (error) {
    return outcomeOfError(error);
  }
};

/** The reports that this device keeps until they are sent. */
export const reportQueue = createReportQueue({
  shelf: createReportShelf(),
  token: operatorToken.current,
  send: sendReport,
  renew: (operation) => Promise.allSettled([...renewals].map((renew) => renew(operation))),
  // Pages that did not come over TLS have no locks; the ids of reports make sending twice safe.
  alone: (run) => ('locks' in navigator ? navigator.locks.request(LOCK, run) : run()),
  tell: () => queueChannel().postMessage(null),
  later: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  now: () => new Date(),
  chance: Math.random,
});
