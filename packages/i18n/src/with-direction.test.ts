import { describe, expect, it } from 'vitest';
import { createTranslate } from './create-translate';
import { isolate } from './isolate';
import { loadMessages } from './messages';
import { withDirection } from './with-direction';

const RIGHT_TO_LEFT_MARK = '\u200F';

describe('withDirection', () => {
  it('marks a text of nothing but isolated Arabic words, also where they are nested', () => {
    const choice = `${isolate('من')}: ${isolate('الوحدة')}`;
    expect(withDirection(choice)).toBe(`${RIGHT_TO_LEFT_MARK}${choice}`);
    expect(withDirection(isolate(choice))).toBe(`${RIGHT_TO_LEFT_MARK}${isolate(choice)}`);
  });

  it.each([
    { text: `فقط: ${isolate('الوحدة')}`, why: 'it has a word of its own' },
    { text: `${isolate('80')} / ${isolate('82')}`, why: 'numbers keep their order' },
    { text: isolate('Bentiu'), why: 'Latin words are read from the left' },
    { text: 'الوحدة', why: 'nothing in it is isolated' },
  ])('leaves $text: $why', ({ text }) => {
    expect(withDirection(text)).toBe(text);
  });

  it('holds for what is translated into Arabic and no other language', async () => {
    const arabic = createTranslate('ar', await loadMessages('ar'));
    expect(arabic('filter.choice', { what: 'من', names: 'الوحدة' })).toMatch(/^\u200F/);
    const french = createTranslate('fr', await loadMessages('fr'));
    expect(french('filter.choice', { what: 'De', names: 'Unity' })).toBe('De : Unity');
  });
});
