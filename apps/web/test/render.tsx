import { QueryClientProvider } from '@tanstack/react-query';
import type { Language } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { UiRoot } from '@waystation/ui';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createQueryClient } from '../src/api/query-client';
import { type TakenFrom, TakenFromContext } from '../src/features/take-out/taken-from';
import { aView } from './a-view';

/** What pages say of themselves to the charts on them. */
const TAKEN_FROM: TakenFrom = { view: aView('2026-11-22'), where: null };

/** The first markup of an element in a reader's language; effects do not run. */
export const render = async (element: ReactElement, language: Language = 'en'): Promise<string> => {
  const translator = await loadTranslator(language);
  return renderToStaticMarkup(
    <UiRoot translator={translator} navigate={() => undefined}>
      <QueryClientProvider client={createQueryClient()}>
        <TakenFromContext value={TAKEN_FROM}>{element}</TakenFromContext>
      </QueryClientProvider>
    </UiRoot>,
  );
};

const ENTITIES = { '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' } as const;

/** What markup says to a reader: its text, with every run of spaces of any width as one space. */
export const wordsOf = (markup: string): string => {
  const text = markup.replaceAll(/<[^>]*>/g, ' ');
  const plain = Object.entries(ENTITIES).reduce(
    (rest, [entity, character]) => rest.replaceAll(entity, character),
    text,
  );
  return plain.replaceAll(/\s+/g, ' ').trim();
};
