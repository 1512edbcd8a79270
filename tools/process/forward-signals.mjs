/** npm and the terminal both deliver one Ctrl-C; a second within this time is the same wish. */
const SAME_WISH_MS = 500;

/**
 * Passes our own signals on, each wish once, until the returned function is called.
 * @param {(signal: NodeJS.Signals) => void} receive
 * @returns {() => void}
 */
export const forwardSignals = (receive) => {
  let lastAt = Number.NEGATIVE_INFINITY;
  /** @param {NodeJS.Signals} signal */
  const onSignal = (signal) => {
    const now = performance.now();
    if (now - lastAt >= SAME_WISH_MS) {
      receive(signal);
    }
    lastAt = now;
  };
  /** @type {readonly NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) {
    process.on(signal, onSignal);
  }
  return () => {
    for (const signal of signals) {
      process.off(signal, onSignal);
    }
  };
};
