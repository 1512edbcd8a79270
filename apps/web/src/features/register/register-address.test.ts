import { parseSearchText, writeSearchText } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { readMapsAsked, withMapsAsked } from './register-address';

describe('which maps of the register the address asks for', () => {
  it.each([
    { asked: { shown: 'all', language: 'fr', search: 'camps Juba' } },
    { asked: { shown: 'current', language: null, search: '' } },
    { asked: { shown: 'underWay', language: 'ar', search: 'نازحون' } },
  ] as const)('is read as it was written: $asked', ({ asked }) => {
    const text = writeSearchText(withMapsAsked({}, asked));
    expect(readMapsAsked(parseSearchText(text))).toEqual(asked);
  });

  it('is not written where it is what everybody sees', () => {
    const address = withMapsAsked(
      { shown: 'all', mapText: 'camps' },
      { shown: 'current', search: '' },
    );
    expect(writeSearchText(address)).toBe('');
  });

  it('leaves the rest of the address as it is', () => {
    const address = withMapsAsked({ lang: 'ar', theme: 'dark' }, { language: 'fr' });
    expect(address).toMatchObject({ lang: 'ar', theme: 'dark', mapLang: 'fr' });
  });

  it('takes what it cannot read for what everybody sees', () => {
    expect(readMapsAsked({ shown: 'secret', mapLang: 'xx' })).toEqual({
      shown: 'current',
      language: null,
      search: '',
    });
  });
});
