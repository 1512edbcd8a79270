import { describe, expect, it } from 'vitest';
import { createRowMemory } from './row-memory';

const counting = (rows: readonly string[]) => {
  let readings = 0;
  return {
    readings: () => readings,
    read: async () => {
      readings += 1;
      return rows;
    },
  };
};

describe('row memory', () => {
  it('reads a list once, also for two who ask at the same time', async () => {
    const memory = createRowMemory<string>(10);
    const { read, readings } = counting(['Bentiu']);
    await Promise.all([memory.recall('a', read), memory.recall('a', read)]);
    expect(await memory.recall('a', read)).toEqual(['Bentiu']);
    expect(readings()).toBe(1);
  });

  it('forgets the longest unused list when there are more rows than it may keep', async () => {
    const memory = createRowMemory<string>(3);
    const [a, b, c] = [counting(['1']), counting(['2', '3']), counting(['4'])];
    await memory.recall('a', a.read);
    await memory.recall('b', b.read);
    await memory.recall('a', a.read);
    await memory.recall('c', c.read);
    await memory.recall('a', a.read);
    await memory.recall('b', b.read);
    expect([a.readings(), b.readings(), c.readings()]).toEqual([1, 2, 1]);
  });

  it('keeps a list that alone is longer than the bound while nothing else is asked for', async () => {
    const memory = createRowMemory<string>(1);
    const { read, readings } = counting(['1', '2', '3']);
    await memory.recall('a', read);
    await memory.recall('a', read);
    expect(readings()).toBe(1);
  });

  it('tries again after a failure', async () => {
    const memory = createRowMemory<string>(10);
    const failing = async () => {
      throw new Error('The database was restarted.');
    };
    await expect(memory.recall('a', failing)).rejects.toThrow('restarted');
    expect(await memory.recall('a', async () => ['Malakal'])).toEqual(['Malakal']);
  });
});
