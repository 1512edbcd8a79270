import type { Translator } from '@waystation/i18n';
import { type ReactNode, useInsertionEffect, useLayoutEffect } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { keepStylesInFiles } from './keep-styles-in-files';
import { TranslatorContext } from './translator-context';

type UiRootProps = {
  readonly translator: Translator;
  /** Goes to a path of this application without loading the page anew. */
  readonly navigate: (path: string) => void;
  readonly children: ReactNode;
};

/**
 * What every page stands in: language and direction (also written on the page itself), links that
 * go through the application's router, and no injected styles.
 */
export const UiRoot = ({ translator, navigate, children }: UiRootProps) => {
  const { language, locale, direction } = translator;

  // Insertion effects run before React Aria's own effects, which would inject.
  useInsertionEffect(() => keepStylesInFiles(document), []);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);

  return (
    <TranslatorContext value={translator}>
      <I18nProvider locale={locale}>
        <RouterProvider navigate={navigate}>{children}</RouterProvider>
      </I18nProvider>
    </TranslatorContext>
  );
};
