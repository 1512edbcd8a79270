import type { Language } from '@waystation/domain';
import { formatNumber } from './format-number';
import { localeOf } from './language-info';

/** Makes `{count, number}` and `#` inside messages write numbers as everywhere else in the product. */
export class MessageNumberFormat extends Intl.NumberFormat {
  readonly #language: Language;

  constructor(language: Language) {
    super(localeOf(language));
    this.#language = language;
  }

  override format(value: number | bigint | string): string {
    return formatNumber(Number(value), this.#language);
  }
}
