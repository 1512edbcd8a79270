import type { Plugin } from 'vite';

/** The languages that readers can choose; of controls, words in others are never looked up. */
export const LANGUAGES_OF_CONTROLS: readonly string[] = ['ar', 'en', 'es', 'fr'];

const WORDS =
  /\/react-(?:aria|aria-components|stately)\/dist\/private\/intl\/[^/]+\/([a-z]{2})-[A-Z]{2}\.m?js$/;

/** Whether a module holds words of controls in a language that no reader can choose. */
export const isInOtherLanguage = (id: string): boolean => {
  const language = WORDS.exec(id)?.[1];
  return language !== undefined && !LANGUAGES_OF_CONTROLS.includes(language);
};

/** Leaves out what React Aria's controls say in thirty other languages: 3 kB (compressed) of every first visit. */
export const wordsOfControls = (): Plugin => ({
  name: 'words-of-controls',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (isInOtherLanguage(id) ? 'export default {};' : null),
});
