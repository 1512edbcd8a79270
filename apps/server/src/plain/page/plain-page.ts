import type { Language } from '@waystation/domain';
import type { Translator } from '@waystation/i18n';
import { html, type Markup } from '@waystation/picture';
import { PLAIN_STYLE } from './plain-style';
import { languageLinks, writeDocument } from './write-document';

/** A text-only page, in one language. */
export type PlainPage = {
  readonly words: Translator;
  readonly title: string;
  readonly main: Markup;
  /** The same page in another language. */
  readonly addressIn: (language: Language) => string;
  /** The page of the full app that shows the same. */
  readonly appAddress: string;
};

/** Writes the page, with its ways to the full app and to the other languages. */
export const writePlainPage = (page: PlainPage): string => {
  const { words, title, main, addressIn, appAddress } = page;
  const { t } = words;
  return writeDocument({
    words,
    title,
    style: PLAIN_STYLE,
    body: html`<main>${main}</main><footer><h2>${t('app.name')}</h2><p class="g"><a href="${appAddress}">${t('plain.fullApp')}</a></p><nav class="g" aria-label="${t('language.choose')}">${languageLinks(words, addressIn)}</nav></footer>`,
  });
};
