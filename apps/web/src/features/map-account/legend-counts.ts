import type { ChangeLegend, ClassLegend, Legend } from '@waystation/cartography';
import type { MessageKey } from '@waystation/i18n';
import { LEGEND_WORDS } from '@waystation/layers';

/** How many of what is shown are so. */
export type LegendCount = { readonly what: MessageKey; readonly count: number };

const sum = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((total, { count }) => total + count, 0);

const ofClasses = ({ classes, nothings }: ClassLegend): readonly LegendCount[] => {
  const rows = nothings.map(({ what, count }) => ({ what: LEGEND_WORDS.nothing[what], count }));
  return [{ what: 'account.withNumber', count: sum(classes) }, ...rows];
};

const ofChanges = ({ classes, apart }: ChangeLegend): readonly LegendCount[] => [
  { what: 'account.compared', count: sum(classes) },
  ...apart.map(({ what, count }) => ({ what: `change.map.${what}` as const, count })),
];

/** What a legend counts, each kind of absence with its own number; none where it counts nothing. */
export const legendCounts = (legend: Legend): readonly LegendCount[] => {
  switch (legend.kind) {
    case 'classes':
      return ofClasses(legend);
    case 'density':
      return ofClasses(legend.classes);
    case 'changes':
      return ofChanges(legend);
    case 'additions':
      return [
        { what: 'added.column', count: sum(legend.classes) },
        ...legend.apart.map(({ what, count }) => ({ what: `added.${what}` as const, count })),
      ];
    case 'coverage':
      return legend.states.map(({ state, count }) => ({
        what: LEGEND_WORDS.coverage[state],
        count,
      }));
    case 'areaCircles':
      return [
        { what: 'account.withNumber', count: legend.drawn },
        { what: LEGEND_WORDS.nothing.carriedOver, count: legend.carriedOver },
        ...legend.nothings.map(({ what, count }) => ({ what: LEGEND_WORDS.nothing[what], count })),
      ];
    case 'spreads':
      return [
        ...legend.classes.map((row) => ({
          what: LEGEND_WORDS.spread[row.class],
          count: row.count,
        })),
        { what: 'spreads.ofWhichAgreed', count: legend.agreed },
        { what: 'spreads.notCompared', count: legend.notCompared },
      ];
    case 'size':
    case 'clusters':
      return legend.shapes.map(({ shape, count }) => ({ what: LEGEND_WORDS.shape[shape], count }));
    case 'rings':
      return legend.states.map(({ state, count }) => ({ what: LEGEND_WORDS.ring[state], count }));
    case 'crossings':
      return legend.statuses.map(({ status, count }) => ({
        what: LEGEND_WORDS.crossing[status],
        count,
      }));
    case 'flows':
    case 'none':
      return [];
    default:
      return legend satisfies never;
  }
};
