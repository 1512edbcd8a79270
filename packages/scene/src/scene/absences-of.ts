import type {
  AdditionLegend,
  ChangeLegend,
  ClassLegend,
  CoverageLegend,
  Legend,
} from '@waystation/cartography';

/** What has no number, no colour or no place on a map, as the legends name it. */
export type LegendAbsence = {
  readonly what:
    | ClassLegend['nothings'][number]['what']
    | ChangeLegend['apart'][number]['what']
    | AdditionLegend['apart'][number]['what']
    | CoverageLegend['states'][number]['state']
    | 'withoutNumber'
    | 'withoutCoordinates'
    | 'unplaced'
    | 'belowThreshold'
    | 'sameArea'
    | 'sameSymbol'
    | 'notCounted';
  readonly count: number;
};

const placesOf = (
  legend: Extract<Legend, { kind: 'size' | 'clusters' | 'rings' | 'crossings' }>,
): readonly LegendAbsence[] => {
  const withoutCoordinates = {
    what: 'withoutCoordinates',
    count: legend.withoutCoordinates,
  } as const;
  switch (legend.kind) {
    case 'size':
      return [
        { what: 'zero', count: legend.zero },
        { what: 'carriedOver', count: legend.carriedOver },
        { what: 'withoutNumber', count: legend.withoutNumber },
        withoutCoordinates,
      ];
    case 'clusters':
      return [{ what: 'withoutNumber', count: legend.withoutNumber }, withoutCoordinates];
    case 'rings':
      return [
        ...legend.states.flatMap(({ state, count }) =>
          state === 'notCounted' ? [{ what: state, count }] : [],
        ),
        withoutCoordinates,
      ];
    case 'crossings':
      return [
        ...legend.statuses.flatMap(({ status, count }) =>
          status === 'unknown' ? [{ what: status, count }] : [],
        ),
        withoutCoordinates,
      ];
    default:
      return legend satisfies never;
  }
};

const allIn = (legend: Legend): readonly LegendAbsence[] => {
  switch (legend.kind) {
    case 'classes':
      return legend.nothings;
    case 'changes':
    case 'additions':
      return legend.apart;
    case 'coverage':
      return legend.states.flatMap(({ state: what, count }) =>
        what === 'assessed' ? [] : [{ what, count }],
      );
    case 'density':
      return [
        ...legend.classes.nothings,
        { what: 'withoutNumber', count: legend.facts.withoutNumber },
        { what: 'withoutCoordinates', count: legend.facts.sites - legend.facts.placed },
      ];
    case 'areaCircles':
      return [
        ...legend.nothings,
        { what: 'carriedOver', count: legend.carriedOver },
        { what: 'unplaced', count: legend.unplaced },
      ];
    case 'spreads':
      return [{ what: 'unplaced', count: legend.unplaced }];
    case 'flows':
      return (
        ['belowThreshold', 'sameArea', 'sameSymbol', 'unplaced', 'withoutNumber'] as const
      ).map((what) => ({ what, count: legend.counts[what] }));
    case 'size':
    case 'clusters':
    case 'rings':
    case 'crossings':
      return placesOf(legend);
    case 'none':
      return [];
    default:
      return legend satisfies never;
  }
};

/** The kinds of nothing that occur in a legend, with how often. */
export const absencesOf = (legend: Legend | null): readonly LegendAbsence[] =>
  legend === null
    ? []
    : allIn(legend)
        .filter(({ count }) => count > 0)
        .map(({ what, count }) => ({ what, count }));
