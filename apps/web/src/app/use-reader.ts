import type { Language } from '@waystation/domain';
import { loadTranslator, type Translator } from '@waystation/i18n';
import type { SearchText } from '@waystation/view';
import { useEffect, useLayoutEffect, useState } from 'react';
import { languageOf } from './language-of';
import { keepPreferences, readPreferences } from './preferences';
import { useMedia } from './use-media';
import { usePageState } from './use-page-state';
import { useSearchText } from './use-search-text';

/** Light or dark, as shown. */
export type ThemeShown = 'light' | 'dark';

/** What the reader sees in, and how to change it. */
export type Reader = {
  readonly language: Language;
  readonly theme: ThemeShown;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseTheme: (theme: ThemeShown) => void;
};

/** Language and appearance: what the address says, else what was chosen before, else the device's. */
export const useReader = (): Reader => {
  const state = usePageState();
  const { change } = useSearchText();
  // Whatever page is open: its own parameters stay.
  const say = (own: SearchText): void => change((now) => ({ ...now, ...own }), 'replace');
  const isDeviceDark = useMedia('(prefers-color-scheme: dark)');
  const kept = readPreferences();
  return {
    language: languageOf(state, kept),
    theme: state.theme ?? kept.theme ?? (isDeviceDark ? 'dark' : 'light'),
    chooseLanguage: (language) => {
      keepPreferences({ language });
      say({ lang: language });
    },
    chooseTheme: (theme) => {
      keepPreferences({ theme });
      say({ theme });
    },
  };
};

/** Shows the theme on the page. */
export const useThemeOnPage = (theme: ThemeShown): void => {
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
};

/** The reader's texts; while another language loads, or if it cannot be, the one before stays. */
export const useLoadedTranslator = (language: Language): Translator | undefined => {
  const [translator, setTranslator] = useState<Translator>();
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      try {
        const loaded = await loadTranslator(language);
        if (isWanted) {
          setTranslator(loaded);
        }
      } catch {
        // Offline and not kept by the browser: the page stays readable in the language it has.
      }
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [language]);
  return translator;
};
