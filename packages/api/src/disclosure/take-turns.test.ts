import { describe, expect, it } from 'vitest';
import { takeTurns } from './take-turns';

describe('turns', () => {
  it('are given in the order in which they were asked for', async () => {
    const turn = takeTurns();
    const given: string[] = [];
    await Promise.all(['a', 'b', 'c'].map((name) => turn().then(() => given.push(name))));
    expect(given).toEqual(['a', 'b', 'c']);
  });

  it('let others in between two of them', async () => {
    const turn = takeTurns();
    const given: string[] = [];
    const first = turn().then(() => {
      given.push('a');
      setTimeout(() => given.push('another request'));
    });
    await Promise.all([
      first,
      turn().then(() => given.push('b')),
      turn().then(() => given.push('c')),
    ]);
    expect(given.indexOf('another request')).toBeLessThan(given.indexOf('c'));
  });
});
