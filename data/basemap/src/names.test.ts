import { describe, expect, it } from 'vitest';
import { toLabelProperties } from './names';

describe('toLabelProperties', () => {
  it('leaves out the languages that write the English name', () => {
    const cairo = {
      name_en: 'Cairo',
      name_fr: 'Le Caire',
      name_es: 'El Cairo',
      name_ar: 'القاهرة',
    };
    const wau = { name_en: 'Wau', name_fr: 'Wau', name_es: 'Wau', name_ar: 'واو' };
    expect(toLabelProperties(cairo)).toEqual(cairo);
    expect(toLabelProperties(wau)).toEqual({ name_en: 'Wau', name_ar: 'واو' });
  });
});
