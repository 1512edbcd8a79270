import type { Translate } from '@waystation/i18n';

/** What is said of lines under their title: also that only those of what is selected are drawn. */
export const withFocusNote = (summary: string, focus: readonly string[], t: Translate): string =>
  focus.length === 0 || summary === '' ? summary : `${summary}. ${t('flow.onlySelected')}`;
