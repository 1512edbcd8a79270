import { type Day, type Flow, groupBy, latestCumulativeAt } from '@waystation/domain';

/** What was counted in one series and category, as known on a day. */
export type SeriesCount = { readonly flow: Flow; readonly fell: boolean };

/**
 * The newest cumulative count of every series, category and unit on a day, largest first. They
 * stand side by side: series are never added (domain rule 4).
 */
export const newestPerSeries = (flows: readonly Flow[], day: Day): readonly SeriesCount[] =>
  [
    ...groupBy(flows, ({ series, category, unit, kind }) =>
      [series, category, unit, kind].join('|'),
    ),
  ]
    .flatMap(([, own]) => latestCumulativeAt(own, day) ?? [])
    .toSorted((a, b) => countOf(b.flow) - countOf(a.flow));

const countOf = ({ reported }: Flow): number => (reported.kind === 'value' ? reported.value : 0);
