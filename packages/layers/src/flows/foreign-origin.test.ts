import { describe, expect, it } from 'vitest';
import { readerOf } from '../../test/reader-of';
import { foreignOrigin } from './foreign-origin';

describe('an origin outside the loaded boundaries', () => {
  it.each([
    ['en', { code: 'SD01', name: 'Khartoum' }, 'Khartoum, Sudan (SD01)'],
    ['fr', { code: 'ET12', name: 'Gambela' }, 'Gambela, Éthiopie (ET12)'],
    ['es', { code: 'UGA03', name: 'Northern' }, 'Northern, Uganda (UGA03)'],
    ['ar', { code: 'SDN01', name: 'Khartoum' }, 'Khartoum، السودان (SDN01)'],
    ['en', { code: 'SDN', name: 'Sudan' }, 'Sudan (SDN)'],
    ['en', { code: 'XX1', name: 'Elsewhere' }, 'Elsewhere'],
    ['en', { code: 'SD19', name: 'Abyei' }, 'Abyei'],
  ] as const)('in %s of %o is %s', async (language, origin, expected) => {
    const words = foreignOrigin(origin, await readerOf(language));
    expect(words.replaceAll(/[\u200F\u2068\u2069]/g, '')).toBe(expected);
  });
});
