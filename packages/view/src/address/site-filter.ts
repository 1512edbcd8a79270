import { SiteStatus, SiteType } from '@waystation/domain';
import { z } from 'zod';
import {
  chosenWords,
  FilterText,
  filterText,
  flagOf,
  someNames,
  someOf,
  wholeNumber,
} from './filter-text';

/** More people than any site has. */
const MOST_PEOPLE = 10_000_000;

/** A hundred years; a bound for links. */
const MOST_DAYS = 36_525;

/** Which sites a reader wants to see; everything else is left out of map, table and sums. */
export type SiteFilter = {
  /** Empty: every type; so are the statuses and the sources. */
  readonly types: readonly SiteType[];
  readonly statuses: readonly SiteStatus[];
  /** Ids of sources, and `NOT_STATED` for sites whose source is not known. */
  readonly sources: readonly string[];
  /** Sites with fewer people are left out. */
  readonly min: number;
  /** Sites with more people are left out; null: none is too large. */
  readonly max: number | null;
  /** Sites whose number is older than so many days are left out; null: none is too old. */
  readonly days: number | null;
  /** Sites whose number is carried over from an earlier round are left out. */
  readonly isFresh: boolean;
  /** Whether sites without a number stay where a number is asked for: nobody knows if they fit. */
  readonly keepsUncounted: boolean;
};

/** Lets every site through. */
export const ANY_SITE: SiteFilter = {
  types: [],
  statuses: [],
  sources: [],
  min: 0,
  max: null,
  days: null,
  isFresh: false,
  keepsUncounted: false,
};

/** Whether a filter asks something of the number of a site, so that one without any cannot answer. */
export const asksForNumber = ({ min, max, days }: SiteFilter): boolean =>
  min > 0 || max !== null || days !== null;

const Conditions = z.strictObject({
  types: someOf(SiteType),
  status: someOf(SiteStatus),
  source: someNames,
  min: wholeNumber(MOST_PEOPLE),
  max: wholeNumber(MOST_PEOPLE),
  days: wholeNumber(MOST_DAYS),
  fresh: flagOf,
  uncounted: flagOf,
});

/**
 * The filter as text: any of `types-a-b`, `status-open-unknown`, `source-a-b`, `min-500`, `max-5000`,
 * `days-90`, `fresh` and, where a number is asked for, `uncounted`; joined by commas.
 */
export const SiteFilterText = FilterText.pipe(Conditions)
  .transform(
    (said): SiteFilter => ({
      types: said.types ?? [],
      statuses: said.status ?? [],
      sources: said.source ?? [],
      min: said.min?.[0] ?? 0,
      max: said.max?.[0] ?? null,
      days: said.days?.[0] ?? null,
      isFresh: said.fresh !== undefined,
      keepsUncounted: said.uncounted !== undefined,
    }),
  )
  .refine(({ min, max }) => max === null || min <= max)
  .refine((filter) => !filter.keepsUncounted || asksForNumber(filter));

const oneNumber = (value: number | null): readonly string[] | null =>
  value === null ? null : [String(value)];

/** The text that {@link SiteFilterText} reads; null where every site passes. */
export const siteFilterText = (filter: SiteFilter): string | null =>
  filterText({
    types: chosenWords(filter.types),
    status: chosenWords(filter.statuses),
    source: chosenWords(filter.sources),
    min: filter.min === 0 ? null : oneNumber(filter.min),
    max: oneNumber(filter.max),
    days: oneNumber(filter.days),
    fresh: filter.isFresh ? [] : null,
    uncounted: filter.keepsUncounted && asksForNumber(filter) ? [] : null,
  });
