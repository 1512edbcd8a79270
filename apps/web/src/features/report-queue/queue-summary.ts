import type { Translator } from '@waystation/i18n';
import { joinWords } from '@waystation/i18n';
import type { QueueView } from './create-queue-view';
import { isUnsent, type QueueEntry } from './kept-report';
import { isUndecided } from './kinds/queued-report';

/** How many reports of a device stand where. */
export type QueueSummary = {
  /** They go by themselves, once there are a network and a token. */
  readonly waiting: number;
  /** They go no further without their writer: in doubt, refused, in conflict, or of another version. */
  readonly asking: number;
  readonly sent: number;
};

/** How many reports of a device stand where; each is counted once. */
export const queueSummary = ({ entries, doubts }: QueueView): QueueSummary => {
  const isAsking = ({ key, kept }: QueueEntry): boolean => {
    if (kept === null) {
      return true;
    }
    return kept.kind === 'taken' ? isUndecided(kept) : kept.refusal !== null || doubts.has(key);
  };
  const asking = entries.filter(isAsking).length;
  const unsent = entries.filter((entry) => isUnsent(entry) && !isAsking(entry)).length;
  return { waiting: unsent, asking, sent: entries.length - asking - unsent };
};

/**
 * A summary as words, what waits first; empty where there is nothing to say. `needsToken`: nothing goes
 * before somebody types the token, whatever the network.
 */
export const summaryWords = (
  { waiting, asking, sent }: QueueSummary,
  { t, language }: Pick<Translator, 't' | 'language'>,
  needsToken: boolean,
): string =>
  joinWords(
    [
      waiting > 0 && t(needsToken ? 'queue.waitingToken' : 'queue.waiting', { count: waiting }),
      asking > 0 && t('queue.asking', { count: asking }),
      sent > 0 && t('queue.sent', { count: sent }),
    ],
    language,
  );
