import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { LANGUAGES } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { capitalLabelText, labelText, letterSpacing } from './label-text';

const evaluate = (expression: unknown, properties: Record<string, string>): unknown => {
  const parsed = createExpression(expression);
  return parsed.result === 'error'
    ? parsed.value
    : parsed.value.evaluate({ zoom: 5 }, { type: 'Point', properties });
};

const CAIRO = { name_en: 'Cairo', name_fr: 'Le Caire', name_es: 'El Cairo', name_ar: 'القاهرة' };

describe('labelText', () => {
  it.each([
    { language: 'en', label: 'Cairo' },
    { language: 'fr', label: 'Le Caire' },
    { language: 'es', label: 'El Cairo' },
    { language: 'ar', label: 'القاهرة' },
  ] as const)('writes $label for a reader of $language', ({ language, label }) => {
    expect(evaluate(labelText(language), CAIRO)).toBe(label);
  });

  it.each(LANGUAGES)('falls back to the English name where %s has none', (language) => {
    expect(evaluate(labelText(language), { name_en: 'Kutum' })).toBe('Kutum');
  });
});

describe('capitalLabelText', () => {
  it.each([
    { language: 'es', label: 'ETIOPÍA' },
    { language: 'ar', label: 'إثيوبيا' },
  ] as const)('writes $label for a reader of $language', ({ language, label }) => {
    const ethiopia = { name_en: 'Ethiopia', name_es: 'Etiopía', name_ar: 'إثيوبيا' };
    expect(evaluate(capitalLabelText(language), ethiopia)).toBe(label);
  });
});

describe('letterSpacing', () => {
  it('leaves Arabic letters joined', () => {
    expect(letterSpacing('ar', 0.13)).toBe(0);
    expect(letterSpacing('fr', 0.13)).toBe(0.13);
  });
});
