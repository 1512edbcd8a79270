import { setImmediate } from 'node:timers/promises';
import { anOperation } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../log/log';
import { createAlertWatch } from './alert-watch';

const SUDAN = anOperation();
const CHAD = anOperation({ code: 'chad', names: { en: 'Chad' }, countries: ['TCD'] });

/** A watch over two operations; tells which were looked at, how often sequences were read, and what was logged. */
const aWatch = (found: (code: string) => number = () => 0) => {
  const looked: string[] = [];
  const logged: LogEntry[] = [];
  const seqs = new Map([SUDAN, CHAD].map(({ code }) => [code, 1]));
  let refreshed = 0;
  const watch = createAlertWatch({
    api: {
      settleAlerts: async (code) => {
        looked.push(code);
        return found(code);
      },
    },
    heads: {
      all: () =>
        [SUDAN, CHAD].map((operation) => {
          const seq = seqs.get(operation.code) ?? 0;
          return { operation, seq, seqButReports: seq };
        }),
      refresh: async () => {
        refreshed += 1;
      },
    },
    log: (entry) => logged.push(entry),
  });
  return {
    watch,
    looked,
    logged,
    refreshed: () => refreshed,
    write: () => seqs.set(CHAD.code, (seqs.get(CHAD.code) ?? 0) + 1),
  };
};

describe('the watch over rules of alerts', () => {
  it('looks at operations that moved, and by the clock at all', async () => {
    const { watch, looked, write } = aWatch();
    await watch.look();
    write();
    watch.moved();
    watch.moved();
    await setImmediate();
    expect(looked).toEqual(['south-sudan', 'chad', 'chad']);
  });

  it('has pages told of what it raised', async () => {
    const { watch, refreshed } = aWatch((code) => (code === 'chad' ? 1 : 0));
    await watch.look();
    expect(refreshed()).toBe(1);
  });

  it('goes on with the others where one fails, and comes back to it', async () => {
    const trouble = new Set(['south-sudan']);
    const { watch, looked, logged } = aWatch((code) => {
      if (trouble.delete(code)) {
        throw new Error('the database is away');
      }
      return 0;
    });
    await watch.look();
    expect(logged).toMatchObject([{ event: 'alertsFailed', operation: 'south-sudan' }]);
    watch.moved();
    await setImmediate();
    expect(looked).toEqual(['south-sudan', 'chad', 'south-sudan']);
  });

  it('looks no more once it is stopped', async () => {
    const { watch, looked, write } = aWatch();
    await watch.stop();
    write();
    watch.moved();
    await watch.look();
    expect(looked).toEqual([]);
  });
});
