import { type FirstPicture, PICTURE_STYLE } from '@waystation/picture';

/** What the built page loads: its scripts, what they will need at once, and the style sheet. */
const LOADS =
  /[ \t]*<(?:script type="module"|link rel="(?:(?:module)?preload|stylesheet)")[^>]*>(?:<\/script>)?\n?/g;

/** What is not needed until the first script and the first answers are there. */
const isLater = (load: string): boolean => load.includes('fetchpriority=');

/** What the page says where scripts do not run; a picture says it itself, and covers this. */
const NO_SCRIPT = /[ \t]*<noscript>[\s\S]*?<\/noscript>\n?/;

const ROOT = '<html lang="en">';
const APP = '<div id="app"></div>';

/** Puts a picture into the one page of the web app. */
export type PageTemplate = (picture: FirstPicture) => string;

/** Where the words of the app in a language are; null: nobody knows. */
export type WordsOf = (language: FirstPicture['language']) => string | null;

/** Addresses of reads hold quotes and ampersands only in their escaped forms. */
const preloadOf = ({ procedure, input }: FirstPicture['questions'][number]): string => {
  const query = input === null ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  return `<link rel="preload" as="fetch" crossorigin href="/trpc/${procedure}${query.replaceAll("'", '%27')}">`;
};

/** The panels wait for them, and the script that would ask for them is the largest that they wait for. */
const wordsLoadOf = (words: string | null): string =>
  words === null ? '' : `<link rel="modulepreload" crossorigin href="${words}">`;

const rootOf = ({ language, direction, theme }: FirstPicture): string =>
  `<html lang="${language}" dir="${direction}"${theme === null ? '' : ` data-theme="${theme}"`}>`;

/**
 * The template in the built page; null: it is not one that a picture can be put into. The picture comes
 * before all that the page loads, which would else share a slow line with it.
 */
export const pageTemplate = (page: string, wordsOf: WordsOf): PageTemplate | null => {
  if (![ROOT, APP, '</head>'].every((part) => page.includes(part))) {
    return null;
  }
  const loads = (page.match(LOADS) ?? []).map((load) => load.trim());
  const first = loads.filter((load) => !isLater(load)).join('');
  const later = loads.filter(isLater).join('');
  const bare = page.replace(LOADS, '');
  return (picture) =>
    bare
      .replace(ROOT, () => rootOf(picture))
      .replace(NO_SCRIPT, (own) => (picture.markup === '' ? own : ''))
      .replace('</head>', () => `<style>${PICTURE_STYLE}</style></head>`)
      .replace(APP, () => {
        const preloads = picture.questions.map(preloadOf).join('');
        const words = wordsLoadOf(wordsOf(picture.language));
        return `${picture.markup}${APP}${first}${words}${preloads}${later}`;
      });
};
