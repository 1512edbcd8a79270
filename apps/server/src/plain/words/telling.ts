import type { Translator } from '@waystation/i18n';

/** The reader's words, and the moment and time zone that ages are told in. */
export type Telling = {
  readonly words: Translator;
  readonly moment: Date;
  readonly timeZone: string;
};
