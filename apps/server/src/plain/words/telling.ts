import type { Translator } from '@waystation/i18n';
import type { Phones } from '../../nearest/phones-of';

/** The reader's words, the moment and time zone that ages are told in, and whose lines are told. */
export type Telling = {
  readonly words: Translator;
  readonly moment: Date;
  readonly timeZone: string;
  readonly phones: Phones;
};
