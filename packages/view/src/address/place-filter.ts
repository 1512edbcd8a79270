import { CentreStatus, CentreType, CrossingStatus, CrossingType } from '@waystation/domain';
import { z } from 'zod';
import { chosenWords, FilterText, filterText, someNames, someOf } from './filter-text';

/** Which reception centres a reader wants to see; empty: whatever it is. */
export type CentreFilter = {
  readonly types: readonly CentreType[];
  readonly statuses: readonly CentreStatus[];
  /** Who runs it, in the source's words, and `NOT_STATED` where it does not say. */
  readonly organisations: readonly string[];
};

/** Which border crossings a reader wants to see; empty: whatever it is. */
export type CrossingFilter = {
  readonly types: readonly CrossingType[];
  readonly statuses: readonly CrossingStatus[];
};

/** Lets every centre through. */
export const ANY_CENTRE: CentreFilter = { types: [], statuses: [], organisations: [] };

/** Lets every crossing through. */
export const ANY_CROSSING: CrossingFilter = { types: [], statuses: [] };

/** The filter as text: any of `types-a-b`, `status-a-b` and `org-a-b`, joined by commas. */
export const CentreFilterText = FilterText.pipe(
  z.strictObject({ types: someOf(CentreType), status: someOf(CentreStatus), org: someNames }),
).transform(
  ({ types = [], status = [], org = [] }): CentreFilter => ({
    types,
    statuses: status,
    organisations: org,
  }),
);

/** The filter as text: any of `types-a-b` and `status-a-b`, joined by a comma. */
export const CrossingFilterText = FilterText.pipe(
  z.strictObject({ types: someOf(CrossingType), status: someOf(CrossingStatus) }),
).transform(({ types = [], status = [] }): CrossingFilter => ({ types, statuses: status }));

/** The text that {@link CentreFilterText} reads; null where every centre passes. */
export const centreFilterText = ({ types, statuses, organisations }: CentreFilter): string | null =>
  filterText({
    types: chosenWords(types),
    status: chosenWords(statuses),
    org: chosenWords(organisations),
  });

/** The text that {@link CrossingFilterText} reads; null where every crossing passes. */
export const crossingFilterText = ({ types, statuses }: CrossingFilter): string | null =>
  filterText({ types: chosenWords(types), status: chosenWords(statuses) });
