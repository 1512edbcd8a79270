import { describe, expect, it } from 'vitest';
import { inTurns } from './in-turns';
import { takeTurns } from './take-turns';

describe('a long list', () => {
  it('is gone through in pieces, in its order', async () => {
    const turn = takeTurns();
    let turns = 0;
    const all = Array.from({ length: 600 }, (_, index) => index);
    const doubled = await inTurns(
      all,
      () => {
        turns += 1;
        return turn();
      },
      (one) => one * 2,
    );
    expect(doubled).toEqual(all.map((one) => one * 2));
    expect(turns).toBe(2);
  });
});
