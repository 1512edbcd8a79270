import type { ClassBreaks } from '@waystation/cartography';
import {
  type DensityContext,
  type DensityRow,
  densityBreaks,
  densityFacts,
  densityRows,
  type SiteContext,
  type SiteRow,
} from '@waystation/layers';
import type { LayerData } from '../layers/layer-data';

/** The classes of hexagons, from the sites of the newest day. */
export const densityClasses = (reference: readonly SiteRow[], zoom: number): ClassBreaks =>
  densityBreaks(densityRows(reference, zoom));

/** Sites that are shown in hexagons of a whole zoom. */
export const densityData = (
  {
    rows: sites,
    zoom,
    breaks,
  }: {
    readonly rows: readonly SiteRow[];
    readonly zoom: number;
    readonly breaks: ClassBreaks;
  },
  { unit, passport }: Pick<SiteContext, 'unit' | 'passport'>,
): NonNullable<LayerData<DensityRow, DensityContext>> => {
  const rows = densityRows(sites, zoom);
  const facts = densityFacts(rows, sites, zoom);
  return { rows, context: { zoom, breaks, facts, unit, passport } };
};
