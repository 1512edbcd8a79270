import { describe, expect, it } from 'vitest';
import { forwardSignals } from './forward-signals.mjs';

describe('forwarding signals', () => {
  it('passes one wish on once, though npm and the terminal both deliver it', () => {
    const received: string[] = [];
    const stop = forwardSignals((signal) => received.push(signal));
    process.emit('SIGHUP', 'SIGHUP');
    process.emit('SIGHUP', 'SIGHUP');
    stop();
    expect(received).toEqual(['SIGHUP']);
  });

  it('ends when it is stopped', () => {
    const before = process.listenerCount('SIGTERM');
    const stop = forwardSignals(() => undefined);
    stop();
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});
