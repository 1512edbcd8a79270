import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;

/** The catalogues themselves, for the page is built before any language is chosen. */
const messagesOf = (language: string): string =>
  readFileSync(
    new URL(`../../packages/i18n/src/messages/${language}.json`, import.meta.url),
    'utf8',
  );

const wordsIn = (language: string): string => {
  const messages: unknown = JSON.parse(messagesOf(language));
  const found = messages instanceof Object ? Reflect.get(messages, 'plain.link') : null;
  if (typeof found !== 'string') {
    throw new Error(`The messages in "${language}" have no plain.link.`);
  }
  return found;
};

/**
 * Where scripts do not run, the built page leads to the pages that need none, in every language: which
 * one the reader speaks is then nobody's to choose.
 */
export const textOnlyLinks = (): Plugin => ({
  name: 'text-only-links',
  transformIndexHtml: () => [
    {
      tag: 'noscript',
      injectTo: 'body',
      children: LANGUAGES.map((language) => ({
        tag: 'p',
        attrs: { lang: language, dir: 'auto', class: 'px-4 py-2.5' },
        children: [
          {
            tag: 'a',
            attrs: { href: `/text?lang=${language}`, class: 'text-accent underline' },
            children: wordsIn(language),
          },
        ],
      })),
    },
  ],
});
