const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Exit code of a stop that was not waited for. */
const STOPPED_AT_ONCE = 1;

/** Calls `stop` on the first signal to stop and ends with 0 after it; the second signal ends at once. */
export const onStopSignal = (stop: () => Promise<void>): void => {
  let isStopping = false;
  const handle = (): void => {
    if (isStopping) {
      process.exit(STOPPED_AT_ONCE);
    }
    isStopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(STOPPED_AT_ONCE),
    );
  };
  for (const signal of SIGNALS) {
    process.on(signal, handle);
  }
};
