import type { SiteRow } from '@waystation/layers';
import { ANY_SITE, type SiteFilter } from '../../map-state/site-filter';

/** Whether a filter leaves anything out. */
export const isFiltering = ({ types, min, isFresh }: SiteFilter): boolean =>
  types.length > 0 || min > ANY_SITE.min || isFresh;

/**
 * Whether a site is what the reader asked for. A site without a number is neither large nor small:
 * where a least number is asked for it is left out, and never counted as below it.
 */
export const passesFilter = (
  { type, value, carriedOver }: Pick<SiteRow, 'type' | 'value' | 'carriedOver'>,
  { types, min, isFresh }: SiteFilter,
): boolean =>
  (types.length === 0 || types.includes(type)) &&
  (min === 0 || (value !== null && value >= min)) &&
  !(isFresh && carriedOver);
