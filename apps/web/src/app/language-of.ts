import type { Language } from '@waystation/domain';
import { chooseLanguage } from '@waystation/i18n';
import type { MapState } from '@waystation/view';
import { type Preferences, readPreferences } from './preferences';

/** The reader's language: what the address says, else what was chosen before, else the device's. */
export const languageOf = (
  { lang }: Pick<MapState, 'lang'>,
  kept: Preferences = readPreferences(),
): Language => lang ?? kept.language ?? chooseLanguage(navigator.languages);
