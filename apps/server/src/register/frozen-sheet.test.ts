import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { freeze, thaw, thawAnswers } from './frozen-sheet';

const ANSWERS = { areas: [{ pcode: ['SS01', '07'] }], sources: [], topology: undefined };

describe('what is frozen of a map', () => {
  it('is text whose SHA-256 is its hash, with its keys in their order', async () => {
    const { bytes, hash } = await freeze(ANSWERS);
    const text = await thaw(bytes);
    expect(text).toBe('{"areas":[{"pcode":["SS01","07"]}],"sources":[]}');
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
    expect(JSON.stringify(await thawAnswers(bytes, hash))).toBe(text);
  });

  it('is not taken for what it was where anything of it differs', async () => {
    const { hash } = await freeze(ANSWERS);
    const other = await freeze({ ...ANSWERS, sources: ['x'] });
    await expect(thawAnswers(other.bytes, hash)).rejects.toThrow('its hash differs');
  });
});
