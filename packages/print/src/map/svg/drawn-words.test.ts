import { isolate } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { drawnWords } from './drawn-words';

describe('words of an Arabic drawing', () => {
  it.each([
    { text: `نحو ${isolate('110')}`, drawn: 'نحو 110' },
    { text: `نحو ${isolate('90\u202F300')}`, drawn: isolate(`نحو ${isolate('90\u202F300')}`) },
    { text: 'تونس', drawn: 'تونس' },
    { text: '5 مارس 2011', drawn: isolate('5 مارس 2011') },
    { text: 'عبر UNHCR', drawn: isolate('عبر UNHCR') },
    { text: '90 300', drawn: isolate('90 300') },
  ])('are $drawn', ({ text, drawn }) => {
    expect(drawnWords(text)).toBe(drawn);
  });
});
