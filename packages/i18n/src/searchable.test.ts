import { describe, expect, it } from 'vitest';
import { isolate } from './isolate';
import { searchable, withoutMarks } from './searchable';

const DATE = isolate('5 مارس 2011');

describe('a text that can be searched', () => {
  it.each([
    {
      what: 'a title of Arabic parts',
      text: `\u200F${isolate('الوافدون حسب البلد')}، ${isolate('أزمة ليبيا 2011')}، ${DATE}`,
      found: 'الوافدون حسب البلد، أزمة ليبيا 2011، 5 مارس 2011',
    },
    {
      what: 'a date in a sentence',
      text: `أحدث بيان ${DATE} · يُعرض`,
      found: 'أحدث بيان 5 مارس 2011 · يُعرض',
    },
    { what: 'a number after words', text: `نحو ${isolate('300')}`, found: 'نحو 300' },
    {
      what: 'a foreign name between words',
      text: `الحدود من ${isolate('Natural Earth')} ولا تعني`,
      found: 'الحدود من Natural Earth ولا تعني',
    },
    { what: 'isolates in isolates', text: isolate(`جوبا ${isolate('12')}`), found: 'جوبا 12' },
  ])('has $what as it is typed', ({ text, found }) => {
    expect(searchable(text, 'rtl')).toBe(found);
  });

  it.each([
    { what: 'a sign before its number', text: `التغير ${isolate('−5')}` },
    { what: 'the groups of a number', text: `نحو ${isolate('90\u202F300')}` },
    { what: 'a scale', text: isolate('1 : 33 500 000') },
    { what: 'a time with its zone', text: `أُنشئت ${isolate('23:40 (UTC+2)')}` },
    {
      what: 'a name that ends with a bracket',
      text: `المصدر: ${isolate('Agency report (blog)')}؛ و`,
    },
    { what: 'a number after a foreign name', text: `IOM ${isolate('12')}` },
  ])('keeps the order of $what', ({ text }) => {
    expect(searchable(text, 'rtl')).toBe(text);
  });

  it('keeps foreign names in a list apart, each after the one before', () => {
    const list = `المصدر: ${isolate('IOM')}؛ ${isolate('UNHCR')}`;
    expect(searchable(list, 'rtl')).toBe(`المصدر: ${isolate('IOM')}؛ UNHCR`);
  });

  it('has no isolates where all is read from the left, and those of what is not', () => {
    expect(searchable(`Map of ${isolate('Libya')}: ${isolate('−5')}`, 'ltr')).toBe(
      'Map of Libya: −5',
    );
    expect(searchable(`Juba ${isolate('جوبا')} ${isolate('12')}`, 'ltr')).toContain(
      isolate('جوبا'),
    );
  });

  it('has no marks at all where it is only looked up', () => {
    expect(withoutMarks(`\u200F${isolate('جوبا')} ${isolate('−5')}\u200E`)).toBe('جوبا −5');
  });
});
