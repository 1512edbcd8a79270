import {
  type Counted,
  type Indicator,
  isOfColumn,
  type OperationOverview,
} from '@waystation/domain';
import type { LayerName } from '@waystation/layers';
import type { ShownLayer } from '../address/map-state';

/** Opacity in percent at which layers come up: lines let the areas through, areas the ground. */
const FIRST_OPACITY = {
  areas: 90,
  changes: 90,
  additions: 90,
  coverage: 90,
  areaCircles: 100,
  spreads: 100,
  density: 85,
  origins: 80,
  arrivals: 80,
  onward: 80,
  sites: 100,
  hostCommunities: 100,
  uncountedSites: 100,
  clusters: 100,
  crossings: 100,
  centres: 100,
  boundaries: 100,
  areaLabels: 100,
} as const satisfies Record<LayerName, number>;

/** A layer as it comes up when it is turned on. */
export const freshLayer = (id: LayerName): ShownLayer => ({ id, opacity: FIRST_OPACITY[id] });

/** Whether more than one series of rounds counts the same about areas, so that they may differ. */
const hasSeveralSeries = (
  indicators: readonly Indicator[],
  indicator: Pick<Indicator, 'from' | keyof Counted> | null,
): boolean =>
  indicator?.from === 'rounds' &&
  indicators.filter(
    (one) => one.from === 'rounds' && one.levels.length > 0 && isOfColumn(one, indicator),
  ).length > 1;

/**
 * The layers that an operation offers, in the order of the panel. Lines between areas need rounds
 * with origins; movements need flows. Centres and crossings stand even where none is recorded,
 * because that, too, is something to know.
 */
export const offeredLayers = (
  { counts, indicators }: Pick<OperationOverview, 'counts' | 'indicators'>,
  indicator: Pick<Indicator, 'from' | keyof Counted> | null,
): readonly LayerName[] => [
  ...(indicator === null ? [] : (['areas'] as const)),
  ...(counts.sites > 0 ? (['sites'] as const) : []),
  ...(indicator?.from === 'rounds' ? (['origins'] as const) : []),
  ...(counts.flows > 0 ? (['arrivals', 'onward'] as const) : []),
  'centres',
  'crossings',
  ...(counts.sites > 0
    ? (['hostCommunities', 'uncountedSites', 'clusters', 'density'] as const)
    : []),
  ...(indicator === null ? [] : (['areaCircles'] as const)),
  ...(hasSeveralSeries(indicators, indicator) ? (['spreads'] as const) : []),
  ...(indicator?.from === 'rounds' ? (['coverage'] as const) : []),
];

/** Layers that wait until they are asked for: they would cover the country, or what is shown at first. */
const HIDDEN_AT_FIRST: readonly LayerName[] = [
  'hostCommunities',
  'uncountedSites',
  'clusters',
  'density',
  'onward',
  'areaCircles',
  'spreads',
  'coverage',
];

/** More sites than this would cover the ground and each other, so the map opens with them merged. */
const MOST_UNMERGED = 5_000;

/** The layers that a map opens with: of those offered, the ones that have something to show. */
export const defaultLayers = (
  overview: Pick<OperationOverview, 'counts'>,
  offered: readonly LayerName[],
): readonly ShownLayer[] =>
  offered
    .filter(
      (name) =>
        !HIDDEN_AT_FIRST.includes(name) ||
        (name === 'clusters' && overview.counts.sites > MOST_UNMERGED),
    )
    .filter((name) => name !== 'centres' || overview.counts.centres > 0)
    .filter((name) => name !== 'crossings' || overview.counts.crossings > 0)
    .map(freshLayer);
