import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LANGUAGES } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { isInOtherLanguage, LANGUAGES_OF_CONTROLS } from './words-of-controls';

const controls = createRequire(import.meta.url).resolve('react-aria-components');

const fileIn = (locale: string): string =>
  createRequire(controls)
    .resolve('react-aria')
    .replace(/\/dist\/.*$/, `/dist/private/intl/menu/${locale}.mjs`);

describe('the words of controls', () => {
  it('are kept in every language that a reader can choose', () => {
    expect(LANGUAGES_OF_CONTROLS.toSorted()).toEqual(LANGUAGES.toSorted());
  });

  it.each([
    ['de-DE', true],
    ['fr-FR', false],
  ])('in %s are where the library has them, and left out: %s', (locale, isLeftOut) => {
    expect(existsSync(fileIn(locale))).toBe(true);
    expect(isInOtherLanguage(fileIn(locale))).toBe(isLeftOut);
  });
});
