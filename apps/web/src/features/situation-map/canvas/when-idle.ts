/** So long at most what is drawn waits for what is read. */
const PATIENCE_MS = 500;

/**
 * Waits until the page has nothing to do, or half a second. To make a drawing surface blocks the page for
 * up to a second, in which what has been read could already be worked on beside it.
 */
export const whenIdle = (): Promise<unknown> =>
  new Promise((resolve) => {
    // Not every browser tells when it is idle.
    if ('requestIdleCallback' in window) {
      window.requestIdleCallback(resolve, { timeout: PATIENCE_MS });
    } else {
      setTimeout(resolve);
    }
  });
