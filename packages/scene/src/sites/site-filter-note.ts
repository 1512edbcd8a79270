import { listOf } from '@waystation/i18n';
import type { Reader } from '@waystation/layers';
import type { MapView } from '@waystation/view';
import { isFiltering } from '../filters/passes-site-filter';
import { siteConditions } from '../filters/site-filter-words';
import type { SitesRead } from './site-data';

/** What the reader's filter of sites leaves and asks for; null: every site is shown, or none is read. */
export const siteFilterNote = (
  { siteFilter }: Pick<MapView, 'siteFilter'>,
  read: Pick<SitesRead, 'all' | 'rows' | 'sources'> | null,
  { t, formats, language }: Reader,
): string | null =>
  read === null || !isFiltering(siteFilter)
    ? null
    : t('siteFilter.note', {
        shown: formats.number(read.rows.length),
        all: formats.number(read.all.length),
        list: listOf(siteConditions(siteFilter, { t, formats, sources: read.sources }), language),
      });
