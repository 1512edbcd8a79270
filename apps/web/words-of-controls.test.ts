import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readdirSync } from 'node:fs';
import { Language } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { isInOtherLanguage, LANGUAGES_OF_CONTROLS } from './words-of-controls';

describe('words of controls', () => {
  it('are kept in every language that a reader can choose', () => {
    expect(LANGUAGES_OF_CONTROLS.toSorted()).toEqual(Language.options.toSorted());
  });
});
