import type { Api } from '@waystation/api';
import type { OpenStore } from '@waystation/store';
import type { Heads } from '../read/heads';
import { createWakeUps } from './create-wake-ups';

/** How long a write of another process may go unseen where its hint was lost (reference/standards.md 2.3, 2). */
const LOOK_MS = 1_000;

/**
 * Learns of other processes' writes: by the database's hints, and, as those may be lost, by looking
 * every second while pages follow. Only sequences that were read are told, so a page that reads at
 * once is never given an answer from before. Gives what ends it.
 */
export const followWrites = (
  store: Pick<OpenStore, 'watchWrites'>,
  heads: Pick<Heads, 'refresh'>,
  live: Pick<Api['live'], 'followers'>,
): (() => Promise<void>) => {
  const wakeUp = createWakeUps(heads.refresh);
  const stopWatching = store.watchWrites(wakeUp);
  const looking = setInterval(() => {
    if (live.followers() > 0) {
      wakeUp();
    }
  }, LOOK_MS);
  looking.unref();
  return async () => {
    clearInterval(looking);
    await stopWatching();
  };
};
