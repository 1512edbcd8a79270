import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FrozenSheet, freeze, frozenLogo, thaw, thawAnswers, thawedLogo } from './frozen-sheet';

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

/** The beginning of a PNG of 400 by 100 pixels. */
const LOGO = {
  name: 'Ministry of Relief',
  bytes: Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
    ...[0, 0, 1, 0x90, 0, 0, 0, 100, 8, 6, 0, 0, 0],
  ]),
};

describe('what an earlier release froze', () => {
  it('has no logos', () => {
    expect(FrozenSheet.shape.logos.parse(undefined)).toEqual([]);
  });
});

describe('a logo that is frozen with a map', () => {
  it('has its name, its kind and the SHA-256 of its bytes, and comes back as it was', () => {
    const frozen = frozenLogo(LOGO);
    expect(frozen).toMatchObject({
      name: 'Ministry of Relief',
      type: 'image/png',
      hash: createHash('sha256').update(LOGO.bytes).digest('hex'),
    });
    expect(thawedLogo(frozen)).toEqual(LOGO);
  });

  it('is not taken for what it was where a byte of it differs', () => {
    const other = Uint8Array.from(LOGO.bytes).fill(1, 20);
    const frozen = { ...frozenLogo(LOGO), bytes: Buffer.from(other).toString('base64') };
    expect(() => thawedLogo(frozen)).toThrow(
      '"Ministry of Relief" of a map is not what was frozen',
    );
  });
});
