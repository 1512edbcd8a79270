import type { Place } from '@waystation/domain';
import { listOf } from '@waystation/i18n';
import { Button, useTranslator } from '@waystation/ui';
import type { ReactNode } from 'react';
import { FilterFold } from '../filter/filter-fold';

type PlaceFilterFoldProps = {
  /** What the places are called. */
  readonly what: string;
  /** Every place of the kind. */
  readonly all: readonly Place[];
  /** Those that the filter lets through. */
  readonly shown: readonly Place[];
  /** What is asked, in words; none: nothing is. */
  readonly conditions: readonly string[];
  readonly onClear: () => void;
  readonly children: () => ReactNode;
};

/** A filter of places: what is asked, how many it leaves out, and how many of the rest no map can show. */
export const PlaceFilterFold = ({
  what,
  all,
  shown,
  conditions,
  onClear,
  children,
}: PlaceFilterFoldProps) => {
  const { t, formats, language } = useTranslator();
  const unplaced = shown.filter(({ position }) => position === null).length;
  const numbers = { shown: formats.number(shown.length), all: formats.number(all.length) };
  const said = (
    <div className="mt-1 flex flex-col items-start gap-0.5 text-ink-2 text-note">
      <p>{t('filter.asked', { list: listOf(conditions, language) })}</p>
      {shown.length === 0 && <p className="text-warn">{t('placeFilter.none')}</p>}
      <p>{t('placeFilter.leftOut', { count: all.length - shown.length, all: numbers.all })}</p>
      {unplaced > 0 && <p>{t('placeFilter.unplaced', { count: unplaced })}</p>}
      <Button size="sm" onPress={onClear}>
        {t('placeFilter.all')}
      </Button>
    </div>
  );
  return (
    <FilterFold
      what={what}
      label={conditions.length === 0 ? t('placeFilter.open') : t('placeFilter.shown', numbers)}
      said={conditions.length > 0 && said}
    >
      {children}
    </FilterFold>
  );
};
