import { STANDING_HEADER } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { createStanding } from './create-standing';

const anAnswer = (at: string): Response => new Response('', { headers: { [STANDING_HEADER]: at } });

describe('where a page stands', () => {
  it('is where its oldest answer does, whichever came first', () => {
    const standing = createStanding();
    for (const at of ['libya-2011 9', 'libya-2011 7', 'libya-2011 8', 'other 3']) {
      standing.hear(anAnswer(at));
    }
    expect(standing.of('libya-2011', 9)).toBe(7);
    expect(standing.of('other', 9)).toBe(3);
  });

  it('is where its overview does, where no answer says it', () => {
    const standing = createStanding();
    standing.hear(new Response(''));
    standing.hear(anAnswer('libya-2011 soon'));
    expect(standing.of('libya-2011', 9)).toBe(9);
  });

  it('moves with what was read anew, and not with a newer overview alone', () => {
    const standing = createStanding();
    standing.hear(anAnswer('libya-2011 7'));
    expect(standing.of('libya-2011', 12)).toBe(7);
    standing.renewed('libya-2011', 12);
    standing.hear(anAnswer('libya-2011 13'));
    expect(standing.of('libya-2011', 13)).toBe(12);
  });
});
