/**
 * Runs `work` after each call, but never twice at a time: calls that come while it runs are answered
 * by one more run after it. A run that fails is left to the next call.
 */
export const createWakeUps = (work: () => Promise<void>): (() => void) => {
  let isDue = false;
  let isRunning = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    while (isDue) {
      isDue = false;
      await work().catch(() => undefined);
    }
    isRunning = false;
  };
  return () => {
    isDue = true;
    if (!isRunning) {
      void run();
    }
  };
};
