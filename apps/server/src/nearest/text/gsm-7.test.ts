import { describe, expect, it } from 'vitest';
import { foldForSms, smsCount } from './gsm-7';

describe('a text for SMS', () => {
  it.each([
    ['à 10 km, été', 'à 10 km, été'],
    ['forêt, Noël, ça', 'foret, Noel, ca'],
    ['Ma’di – «1\u202f200»', 'Ma\'di - "1 200"'],
    ['Old\r\n\n  school', 'Old school'],
    ['São Tomé', 'Sao Tomé'],
    ['مركز', 'مركز'],
  ])('writes "%s" as "%s"', (text, written) => {
    expect(foldForSms(text)).toBe(written);
  });

  it.each([
    { name: '160 letters', text: 'a'.repeat(160), count: 1 },
    { name: '161 letters', text: 'a'.repeat(161), count: 2 },
    { name: '80 marks of two septets', text: '€'.repeat(80), count: 1 },
    { name: '81 marks of two septets', text: '€'.repeat(81), count: 2 },
    { name: '70 Arabic letters', text: 'م'.repeat(70), count: 1 },
    { name: '71 Arabic letters', text: 'م'.repeat(71), count: 2 },
    { name: 'three joined parts', text: 'a'.repeat(459), count: 3 },
  ])('counts $name as $count', ({ text, count }) => {
    expect(smsCount(text)).toBe(count);
  });
});
