import { loadTranslator } from '@waystation/i18n';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { UiRoot } from '../src/page/ui-root';

/** The markup that a reader of a language gets at first; effects do not run. */
export const markup = async (
  element: ReactElement,
  language: Parameters<typeof loadTranslator>[0] = 'en',
): Promise<string> => {
  const translator = await loadTranslator(language);
  return renderToStaticMarkup(
    <UiRoot translator={translator} navigate={() => undefined}>
      {element}
    </UiRoot>,
  );
};

/** The opening tags of an element, with their attributes, in their order. */
export const tagsOf = (html: string, element: string): readonly string[] =>
  html.match(new RegExp(`<${element}[ >][^>]*>?`, 'g')) ?? [];
