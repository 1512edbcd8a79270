import { listOf } from '@waystation/i18n';
import type { Reader } from '@waystation/layers';

/** How many of all a reader's filter leaves. */
export type Filtered = {
  readonly shown: number;
  readonly all: number;
  /** What is asked, in words; none: nothing is. */
  readonly conditions: readonly string[];
};

/** What a reader's filter leaves and asks for; null: all are shown, or none is read. */
export const filterNoteOf = (
  filtered: Filtered | null,
  { t, formats, language }: Reader,
): string | null =>
  filtered === null || filtered.conditions.length === 0
    ? null
    : t('placeFilter.note', {
        shown: formats.number(filtered.shown),
        all: formats.number(filtered.all),
        list: listOf(filtered.conditions, language),
      });
