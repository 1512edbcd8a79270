import { useTranslator } from '@waystation/ui';
import type { MapView } from '@waystation/view';
import { listOf } from '../../../app/list-of';
import { isFiltering } from '../../site-filter/passes-filter';
import { siteConditions } from '../../site-filter/site-filter-words';
import type { SiteData } from './use-site-rows';

/** What the reader's filter of sites leaves and asks for; null: every site is shown, or none is read. */
export const useSiteFilterNote = (
  { siteFilter }: Pick<MapView, 'siteFilter'>,
  data: SiteData | null,
): string | null => {
  const { t, formats, language } = useTranslator();
  return data === null || !isFiltering(siteFilter)
    ? null
    : t('siteFilter.note', {
        shown: formats.number(data.rows.length),
        all: formats.number(data.all.length),
        list: listOf(siteConditions(siteFilter, { t, formats, sources: data.sources }), language),
      });
};
