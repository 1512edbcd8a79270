import type { Api } from '@waystation/api';
import type { Basemap } from '@waystation/basemap';
import { type Audience, Language } from '@waystation/domain';
import { loadTranslator, type Translator } from '@waystation/i18n';
import { acceptedLanguage } from '../page/accepted-language';
import type { Heads } from '../read/heads';

/** What pages without scripts are made of. */
export type PlainDeps = {
  readonly api: Api;
  readonly heads: Heads;
  readonly basemap: Basemap | null;
  readonly now: () => Date;
};

/** A request for such a page: by whom, in which words. */
export type PlainAsked = {
  readonly url: URL;
  readonly audience: Audience;
  readonly words: Translator;
};

/** The request in the language that its address names, else that its browser prefers. */
export const plainAsked = async (request: Request, audience: Audience): Promise<PlainAsked> => {
  const url = new URL(request.url);
  const language =
    Language.safeParse(url.searchParams.get('lang')).data ?? acceptedLanguage(request.headers);
  return { url, audience, words: await loadTranslator(language) };
};

/** The address of a request in another language. */
export const addressIn =
  ({ url }: Pick<PlainAsked, 'url'>) =>
  (language: Language): string => {
    const search = new URLSearchParams(url.searchParams);
    search.set('lang', language);
    return `${url.pathname}?${search}`;
  };
