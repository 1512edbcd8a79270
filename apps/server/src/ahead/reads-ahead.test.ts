import { OperationCode } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { createReadsAhead } from './reads-ahead';

/** Reads ahead over two operations; a test decides when it is quiet and whether imports run. */
const aServer = (read: (code: string) => Promise<void> = async () => undefined) => {
  const waiting = new Set<() => void>();
  const asked: string[] = [];
  const logged: string[] = [];
  const state = { isBusy: false, seq: 3 };
  const ahead = createReadsAhead({
    known: () => [
      { code: OperationCode.parse('south-sudan'), seq: state.seq },
      { code: OperationCode.parse('libya-2011'), seq: 2 },
    ],
    read: async (code) => {
      asked.push(code);
      await read(code);
    },
    isBusy: () => state.isBusy,
    soon: (callback) => {
      waiting.add(callback);
      return () => waiting.delete(callback);
    },
    log: ({ event }) => logged.push(event),
  });
  const quiet = async (): Promise<void> => {
    const callbacks = [...waiting];
    waiting.clear();
    for (const callback of callbacks) {
      callback();
    }
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { ahead, asked, logged, state, quiet };
};

describe('reading ahead in the background', () => {
  it('waits until it is quiet, and then reads each operation once', async () => {
    const { ahead, asked, quiet } = aServer();
    ahead.changed();
    ahead.changed();
    expect(asked).toEqual([]);
    await quiet();
    expect(asked).toEqual(['south-sudan', 'libya-2011']);
  });

  it('reads again only what changed', async () => {
    const { ahead, asked, state, quiet } = aServer();
    ahead.changed();
    await quiet();
    state.seq = 4;
    ahead.changed();
    await quiet();
    expect(asked).toEqual(['south-sudan', 'libya-2011', 'south-sudan']);
  });

  it('leaves imports alone, and takes up what it left when they have ended', async () => {
    const { ahead, asked, state, quiet } = aServer();
    state.isBusy = true;
    ahead.changed();
    await quiet();
    expect(asked).toEqual([]);
    state.isBusy = false;
    ahead.changed();
    await quiet();
    expect(asked).toEqual(['south-sudan', 'libya-2011']);
  });

  it('says in the log what failed, and tries again after the next change', async () => {
    const { ahead, asked, logged, quiet } = aServer(() => Promise.reject(new Error('no answer')));
    ahead.changed();
    await quiet();
    ahead.changed();
    await quiet();
    expect(asked).toEqual(['south-sudan', 'south-sudan']);
    expect(logged).toEqual(['readAheadFailed', 'readAheadFailed']);
  });

  it('reads nothing after the end', async () => {
    const { ahead, asked, quiet } = aServer();
    ahead.changed();
    await ahead.stop();
    await quiet();
    expect(asked).toEqual([]);
  });
});
