import type { Store } from '@waystation/domain';

/** What readiness depends on. */
export type HealthDeps = {
  readonly store: Pick<Store, 'ping'>;
  readonly isDraining: () => boolean;
  /** While an import holds the embedded database a ping waits for it, which is not an outage. */
  readonly isImporting: () => boolean;
};

/** A database that does not answer a ping within this is not ready (reference/standards.md 2.4). */
const PING_DEADLINE_MS = 1_000;

const NO_STORE = { 'cache-control': 'no-store', 'content-type': 'application/json' };

const answersInTime = async ({ store, isImporting }: HealthDeps): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(isImporting()), PING_DEADLINE_MS);
  });
  const ping = store.ping().then(
    () => true,
    () => false,
  );
  try {
    return await Promise.race([ping, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** Whether this process runs at all: nothing is asked of the database. */
export const livez = (): Response => new Response('{"live":true}\n', { headers: NO_STORE });

/** Whether requests should be sent here; the store is migrated and locked since before we listen. */
export const readyz = async (deps: HealthDeps): Promise<Response> => {
  const isReady = !deps.isDraining() && (await answersInTime(deps));
  return new Response(`{"ready":${isReady}}\n`, {
    status: isReady ? 200 : 503,
    headers: NO_STORE,
  });
};
