import type { Api } from '@waystation/api';
import type { WaitingLine } from '../imports/waiting-line';
import type { Log } from '../log/log';
import type { Heads } from '../read/heads';
import { createReadsAhead, type ReadsAhead } from './reads-ahead';

/** Files imported one after another follow each other quicker than this. */
const QUIET_MS = 300;

/** Reading ahead for the operations of a server; it keeps no process alive. */
export const openReadsAhead = ({
  api,
  heads,
  line,
  log,
}: {
  readonly api: Api;
  readonly heads: Heads;
  readonly line: WaitingLine;
  readonly log: Log;
}): ReadsAhead =>
  createReadsAhead({
    known: () =>
      heads
        .all()
        .map(({ operation: { code }, seq }) => ({ code, seq }))
        .toSorted((a, b) => b.seq - a.seq),
    read: api.readAhead,
    isBusy: line.isBusy,
    soon: (callback) => {
      const timer = setTimeout(callback, QUIET_MS);
      timer.unref();
      return () => clearTimeout(timer);
    },
    log,
  });
