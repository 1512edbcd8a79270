import type { Day } from '@waystation/domain';

/** The newest date of boundary versions, of which each country has its own. */
export const newestDay = (first: Day, versions: readonly { readonly validOn: Day }[]): Day =>
  versions
    .map(({ validOn }) => validOn)
    .toSorted()
    .at(-1) ?? first;
