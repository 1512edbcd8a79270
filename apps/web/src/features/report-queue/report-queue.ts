import type { PlaceId } from '@waystation/domain';
import { operatorApi } from '../../api/operator-api';
import { operatorToken } from '../centre-report/operator-token';
import { createReportQueue } from './create-report-queue';
import type { UnsentReport } from './kept-report';
import { queuedReport } from './kinds/queued-report';
import type { SendingOutcome } from './kinds/report-kind';
import { createReportShelf } from './report-shelf';
import { outcomeOfError } from './sending-outcome';

/** A line that gives nothing for so long gives nothing; other tabs wait meanwhile. */
const PATIENCE_MS = 20_000;

const LOCK = 'waystation-reports';

let opened: BroadcastChannel | null = null;

/** How tabs tell each other that the queue is not what it was; a tab does not hear itself. */
export const queueChannel = (): BroadcastChannel => {
  opened ??= new BroadcastChannel('waystation-reports');
  return opened;
};

/** Reads anew what was read of a centre of an operation; null: of all of it. */
type Renew = (operation: string, centre: PlaceId | null) => Promise<unknown>;

const renewals = new Set<Renew>();

/** Has what was read of a centre read anew once a report on it was taken, until it is called off. */
export const onTaken = (renew: Renew): (() => void) => {
  renewals.add(renew);
  return () => renewals.delete(renew);
};

/** Sends a report as the holder of a token, once; it never rejects. */
export const sendReport = async (kept: UnsentReport, token: string): Promise<SendingOutcome> => {
  try {
    const { send, outcomeOf } = queuedReport(kept);
    const answer = await send(operatorApi(token), AbortSignal.timeout(PATIENCE_MS));
    return outcomeOf(answer, new Date());
  } catch (error) {
    return outcomeOfError(error);
  }
};

/** The reports that this device keeps until they are sent. */
export const reportQueue = createReportQueue({
  shelf: createReportShelf(),
  token: operatorToken.current,
  send: sendReport,
  renew: (operation, centre) =>
    Promise.allSettled([...renewals].map((renew) => renew(operation, centre))),
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
