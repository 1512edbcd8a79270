import { useTranslator } from '@waystation/ui';
import { listOf } from '../../../app/list-of';

type Filtered = {
  readonly shown: number;
  readonly all: number;
  /** What is asked, in words; none: nothing is. */
  readonly conditions: readonly string[];
};

/** What a reader's filter leaves and asks for; null: all are shown, or none is read. */
export const useFilterNote = (filtered: Filtered | null): string | null => {
  const { t, formats, language } = useTranslator();
  return filtered === null || filtered.conditions.length === 0
    ? null
    : t('placeFilter.note', {
        shown: formats.number(filtered.shown),
        all: formats.number(filtered.all),
        list: listOf(filtered.conditions, language),
      });
};
