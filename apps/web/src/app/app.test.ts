import { joinWords } from '@waystation/i18n';
import { parseSearchText, searchTextOf, writeSearchText } from '@waystation/view';
import { describe, expect, it } from 'vitest';
import { layoutOf } from './layout-of';

const screen = (width: number) => layoutOf((query) => width >= Number(/\d+/.exec(query)?.[0]));

describe('the layout', () => {
  it.each([
    [390, 'phone'],
    [639, 'phone'],
    [640, 'tablet'],
    [1023, 'tablet'],
    [1024, 'desk'],
    [1439, 'desk'],
    [1440, 'wide'],
    [3840, 'wide'],
  ])('of a screen %d wide is %s', (width, layout) => {
    expect(screen(width)).toBe(layout);
  });
});

describe('words in a row', () => {
  it.each([
    ['en', 'IOM, DTM'],
    ['ar', 'IOM، DTM'],
  ] as const)('in %s have its comma, and nothing for what is not there', (language, expected) => {
    expect(joinWords(['IOM', null, '', false, 'DTM', undefined], language)).toBe(expected);
  });
});

describe('the text of an address', () => {
  it('keeps commas and colons readable and escapes what would break it', () => {
    expect(writeSearchText({ layers: 'a:1,b:2', sel: 'site:x&y=z' })).toBe(
      '?layers=a:1,b:2&sel=site:x%26y%3Dz',
    );
  });

  it('of a repeated parameter takes the last', () => {
    expect(parseSearchText('?lang=en&lang=fr')).toEqual({ lang: 'fr' });
  });

  it('leaves out what is not text', () => {
    expect(searchTextOf({ lang: 'en', at: 5, layers: ['areas'] })).toEqual({ lang: 'en' });
    expect(writeSearchText({ lang: undefined })).toBe('');
  });
});
