import type { LayerName } from '@waystation/layers';
import type { MapState, ShownLayer } from '@waystation/view';
import { freshLayer } from '@waystation/view';

/** One kind of data that a measurement draws alone. */
export type BenchData = NonNullable<MapState['bench']>;

/** The layers that draw each kind of data; sites as they come up where there are many: merged. */
const LAYERS_OF = {
  sites: ['sites', 'hostCommunities', 'uncountedSites', 'clusters'],
  areas: ['areas'],
  flows: ['origins', 'arrivals', 'onward'],
} as const satisfies Record<BenchData, readonly LayerName[]>;

/** Those of the offered layers that draw the measured data; all of them where nothing is measured. */
export const offeredInBench = (
  offered: readonly LayerName[],
  bench: BenchData | null,
): readonly LayerName[] => {
  const own: readonly LayerName[] = bench === null ? offered : LAYERS_OF[bench];
  return offered.filter((name) => own.includes(name));
};

/** The layers that a measurement opens with: all that draw its data. */
export const shownInBench = (offered: readonly LayerName[]): readonly ShownLayer[] =>
  offered.map(freshLayer);
