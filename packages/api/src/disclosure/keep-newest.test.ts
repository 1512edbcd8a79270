import { describe, expect, it } from 'vitest';
import { keepNewest } from './keep-newest';

describe('what was worked out last', () => {
  it('is not worked out again, until others were asked for since', async () => {
    const worked: string[] = [];
    const keep = keepNewest<string>(2);
    const ask = (key: string) =>
      keep(key, async () => {
        worked.push(key);
        return key;
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) {
      expect(await ask(key)).toBe(key);
    }
    expect(worked).toEqual(['a', 'b', 'c', 'b']);
  });
});
