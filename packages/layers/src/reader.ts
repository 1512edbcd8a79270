import type { Language } from '@waystation/domain';
import type { Formats, Translate } from '@waystation/i18n';

/** Who reads: the words and formats of their language. */
export type Reader = {
  readonly language: Language;
  readonly t: Translate;
  readonly formats: Formats;
};
