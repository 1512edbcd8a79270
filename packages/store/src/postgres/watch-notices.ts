import pg from 'pg';
import { CHANGES_CHANNEL } from '../changes/tell-listeners';

/** How long after a lost connection, or one that could not be made, the next is tried. */
const AGAIN_MS = 1_000;

const CONNECT_DEADLINE_MS = 5_000;

/**
 * Listens for the notices of other processes on a connection of its own, for a pooled one would not
 * stay the same. After a connection was lost there is a hint at once: notices that nobody heard are
 * not sent again (reference/standards.md 2.3, 3).
 */
export const watchNotices = (databaseUrl: string, hint: () => void): (() => Promise<void>) => {
  let client: pg.Client | null = null;
  let again: NodeJS.Timeout | undefined;
  let isEnded = false;

  const retry = (): void => {
    if (!isEnded) {
      clearTimeout(again);
      again = setTimeout(() => void connect(), AGAIN_MS);
      again.unref();
    }
  };

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'waystation changes',
      connectionTimeoutMillis: CONNECT_DEADLINE_MS,
      keepAlive: true,
    });
    client = next;
    next.on('notification', hint);
    next.on('error', () => undefined);
    next.on('end', retry);
    try {
      await next.connect();
      await next.query(`listen ${CHANGES_CHANNEL}`);
      hint();
    } catch {
      await next.end().catch(() => undefined);
      retry();
    }
  };

  void connect();
  return async () => {
    isEnded = true;
    clearTimeout(again);
    await client?.end().catch(() => undefined);
  };
};
