import type { Day } from '@waystation/domain';
import type { SiteRow } from '@waystation/layers';
import {
  asksForNumber,
  NOT_STATED,
  type SiteFilter,
  shiftDay,
  siteFilterText,
} from '@waystation/view';
import { isAmong } from './is-among';

/** What a filter looks at in a site. */
export type FilteredSite = Pick<
  SiteRow,
  'type' | 'status' | 'source' | 'value' | 'carriedOver' | 'asOf'
>;

/** Whether a filter leaves anything out. */
export const isFiltering = (filter: SiteFilter): boolean => siteFilterText(filter) !== null;

const fitsNumber = (filter: SiteFilter, on: Day) => {
  const { min, max, days, keepsUncounted } = filter;
  const asks = asksForNumber(filter);
  const since = days === null ? null : shiftDay(on, -days);
  return ({ value, asOf }: FilteredSite): boolean => {
    if (!asks) {
      return true;
    }
    if (value === null || (since !== null && asOf === null)) {
      return keepsUncounted;
    }
    return (
      value >= min &&
      (max === null || value <= max) &&
      (since === null || asOf === null || asOf >= since)
    );
  };
};

/**
 * Whether a site is what the reader asked for on a day. One without a number is neither large nor
 * small, neither old nor new: where that is asked for it stays only if the reader says so.
 */
export const siteTest = (filter: SiteFilter, on: Day): ((site: FilteredSite) => boolean) => {
  const fits = fitsNumber(filter, on);
  return (site) =>
    isAmong(filter.types, site.type) &&
    isAmong(filter.statuses, site.status) &&
    isAmong(filter.sources, site.source ?? NOT_STATED) &&
    !(filter.isFresh && site.carriedOver) &&
    fits(site);
};
