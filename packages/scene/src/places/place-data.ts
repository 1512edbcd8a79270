import type { CentreList, CrossingList, Flow } from '@waystation/domain';
import {
  type CentreContext,
  type CentreRow,
  type CrossingContext,
  type CrossingRow,
  centreRows,
  crossingRows,
  withVolumes,
} from '@waystation/layers';
import type { MapView } from '@waystation/view';
import { passesCentreFilter, passesCrossingFilter } from '../filters/passes-place-filter';
import type { LayerData } from '../layers/layer-data';

/** Every centre as known at the end of a minute of a view. */
export const centresAt = (
  list: CentreList,
  moment: Date,
  { operation }: Pick<MapView, 'operation'>,
): readonly CentreRow[] => centreRows(list, moment, operation.staleness.centres);

/** The centres that the reader's filter lets through. */
export const filteredCentres = (
  all: readonly CentreRow[],
  filter: MapView['centreFilter'],
): readonly CentreRow[] => all.filter((row) => passesCentreFilter(row, filter));

/** Every crossing as known at the end of a minute of a view. */
export const crossingsAt = (
  list: CrossingList,
  moment: Date,
  { operation }: Pick<MapView, 'operation'>,
): readonly CrossingRow[] => crossingRows(list, moment, operation.staleness.crossings);

/** The crossings that the reader's filter lets through. */
export const filteredCrossings = (
  all: readonly CrossingRow[],
  filter: MapView['crossingFilter'],
): readonly CrossingRow[] => all.filter((row) => passesCrossingFilter(row, filter));

/** Centres as they are drawn; null: not read. */
export const centreData = (
  rows: readonly CentreRow[] | null,
  context: CentreContext,
): LayerData<CentreRow, CentreContext> => rows && { rows, context };

const NO_FLOWS: readonly Flow[] = [];

/** Crossings as they are drawn, with who passed them as known on the day; null: not read. */
export const crossingData = (
  rows: readonly CrossingRow[] | null,
  { flows, day }: { readonly flows: readonly Flow[] | null } & Pick<MapView, 'day'>,
  context: CrossingContext,
): LayerData<CrossingRow, CrossingContext> =>
  rows && { rows: withVolumes(rows, flows ?? NO_FLOWS, day), context };
