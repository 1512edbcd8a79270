import { LANGUAGES, type Language } from '@waystation/domain';
import { languageInfo, type Translator } from '@waystation/i18n';
import { html, type Markup } from '@waystation/picture';

/** A page with a style of its own and no scripts. */
export type PlainDocument = {
  readonly words: Translator;
  readonly title: string;
  readonly style: string;
  readonly body: Markup;
};

/** Writes a page. Its empty icon keeps browsers from asking for one. */
export const writeDocument = ({ words, title, style, body }: PlainDocument): string => {
  const begin = html`<html lang="${words.language}" dir="${words.direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><link rel="icon" href="data:,">`;
  const end = html`</head><body>${body}</body></html>`;
  return `<!doctype html>${begin}<style>${style}</style>${end}`;
};

/** Links to a page in the other languages, each in its own. */
export const languageLinks = (
  { language: own }: Translator,
  addressIn: (language: Language) => string,
): readonly Markup[] =>
  LANGUAGES.filter((language) => language !== own).map((language) => {
    const { ownName, direction } = languageInfo(language);
    return html`<a href="${addressIn(language)}" lang="${language}" dir="${direction}" hreflang="${language}">${ownName}</a> `;
  });
