import { Language } from '@waystation/domain';
import { directionOf, searchable, withoutMarks } from '@waystation/i18n';
import type { SheetPage } from './sheet-page';

type Direction = 'ltr' | 'rtl';

/** Its words are settled when it is drawn: {@link drawnWords}. */
const isDrawing = (text: string): boolean => text.startsWith('<svg');

type Directions = { readonly own: Direction; readonly also: Direction };

const eachWord = (value: unknown, { own, also }: Directions): unknown => {
  if (typeof value === 'string') {
    return isDrawing(value) ? value : searchable(value, own);
  }
  if (Array.isArray(value)) {
    return value.map((item) => eachWord(item, { own, also }));
  }
  return value !== null && typeof value === 'object'
    ? Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          key,
          eachWord(item, { own: key === 'also' ? also : own, also }),
        ]),
      )
    : value;
};

/**
 * What is set on a page, with its words as a reader types them: {@link searchable}. What a page shows a
 * second time in another language is under `also`.
 */
export const searchablePage = (page: SheetPage): unknown => {
  const language = Language.parse(page.language);
  return eachWord(page, {
    own: directionOf(language),
    also: directionOf(page.content.also?.language ?? language),
  });
};

/** The words of a sheet as programs read them, which order text by themselves. */
export const plainWords = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_key, item: unknown) =>
    typeof item === 'string' ? withoutMarks(item) : item,
  );
