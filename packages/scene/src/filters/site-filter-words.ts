import type { Formats, Translate } from '@waystation/i18n';
import { asksForNumber, NOT_STATED, type SiteFilter } from '@waystation/view';
import { chosenInWords } from './chosen-in-words';

/** The label of a source by its id. */
export type SourceNames = ReadonlyMap<string, string>;

type FilterReader = {
  readonly t: Translate;
  readonly formats: Formats;
  readonly sources: SourceNames;
};

/** A source as the reader sees it; the id of one that this operation does not name. */
export const sourceName = (id: string, { t, sources }: Omit<FilterReader, 'formats'>): string =>
  id === NOT_STATED ? t('filter.sourceNotStated') : (sources.get(id) ?? id);

/** The conditions that hold, each in words, in the order in which they are chosen. */
export const siteConditions = (filter: SiteFilter, reader: FilterReader): readonly string[] => {
  const { t, formats } = reader;
  const { types, statuses, sources, min, max, days, isFresh } = filter;
  return [
    chosenInWords(
      t,
      t('table.kind'),
      types.map((type) => t(`siteType.${type}`)),
    ),
    chosenInWords(
      t,
      t('table.status'),
      statuses.map((status) => t(`siteStatus.${status}`)),
    ),
    chosenInWords(
      t,
      t('passport.source'),
      sources.map((id) => sourceName(id, reader)),
    ),
    min > 0 && t('siteFilter.from', { number: formats.number(min) }),
    max !== null && t('siteFilter.upTo', { number: formats.number(max) }),
    days !== null && t('siteFilter.withinDays', { count: days }),
    isFresh && t('siteFilter.fresh'),
    asksForNumber(filter) && filter.keepsUncounted && t('siteFilter.uncountedToo'),
  ].filter((condition) => condition !== false && condition !== null);
};
