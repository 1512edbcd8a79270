import { LANGUAGES, type Language } from '@waystation/domain';
import { languageInfo, type Translator } from '@waystation/i18n';
import { html, type Markup } from '@waystation/picture';
import { PLAIN_STYLE } from './plain-style';

/** A page without scripts, in one language. */
export type PlainPage = {
  readonly words: Translator;
  readonly title: string;
  readonly main: Markup;
  /** The same page in another language. */
  readonly addressIn: (language: Language) => string;
  /** The page of the full app that shows the same. */
  readonly appAddress: string;
};

const otherLanguages = ({ words, addressIn }: PlainPage): readonly Markup[] =>
  LANGUAGES.filter((language) => language !== words.language).map((language) => {
    const { ownName, direction } = languageInfo(language);
    return html`<a href="${addressIn(language)}" lang="${language}" dir="${direction}" hreflang="${language}">${ownName}</a> `;
  });

/** Writes the page. Its empty icon keeps browsers from asking for one. */
export const writePlainPage = (page: PlainPage): string => {
  const { words, title, main, appAddress } = page;
  const written = html`<html lang="${words.language}" dir="${words.direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><link rel="icon" href="data:,"><style>`;
  const rest = html`</head><body><main>${main}</main><footer><h2>${words.t('app.name')}</h2><p class="g"><a href="${appAddress}">${words.t('plain.fullApp')}</a></p><nav class="g" aria-label="${words.t('language.choose')}">${otherLanguages(page)}</nav></footer></body></html>`;
  return `<!doctype html>${written}${PLAIN_STYLE}</style>${rest}`;
};
