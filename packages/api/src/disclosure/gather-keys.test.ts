import { describe, expect, it } from 'vitest';
import { gatherKeys } from './gather-keys';

const rounds = () => {
  const readings: (readonly string[])[] = [];
  const gather = gatherKeys<string, string>(async (keys) => {
    readings.push(keys);
    return (key) => key.toUpperCase();
  });
  return { readings, gather };
};

describe('gathered keys', () => {
  it('are read together when asked for in one turn, each once', async () => {
    const { readings, gather } = rounds();
    const values = await Promise.all(['r1', 'r2', 'r1'].map(gather));
    expect(values).toEqual(['R1', 'R2', 'R1']);
    expect(readings).toEqual([['r1', 'r2']]);
  });

  it('are read again in a later turn', async () => {
    const { readings, gather } = rounds();
    await gather('r1');
    await gather('r2');
    expect(readings).toEqual([['r1'], ['r2']]);
  });

  it('all fail where the reading fails, and the next turn tries again', async () => {
    let isDown = true;
    const gather = gatherKeys<string, string>(async () => {
      if (isDown) {
        throw new Error('The database was restarted.');
      }
      return (key) => key;
    });
    const asked = await Promise.allSettled([gather('r1'), gather('r2')]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isDown = false;
    expect(await gather('r1')).toBe('r1');
  });
});
