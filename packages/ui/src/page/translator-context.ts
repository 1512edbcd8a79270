import type { Translator } from '@waystation/i18n';
import { createContext, useContext } from 'react';

/** Carries the reader's translator to every component. */
export const TranslatorContext = createContext<Translator | undefined>(undefined);

/** The reader's translator: `t`, `formats`, `age`, language and direction. Throws outside UiRoot. */
export const useTranslator = (): Translator => {
  const translator = useContext(TranslatorContext);
  if (!translator) {
    throw new Error('useTranslator needs a UiRoot above it');
  }
  return translator;
};
