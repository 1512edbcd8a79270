import type { AreaColumns, AreaFigures, ResidentColumns } from '@waystation/domain';
import {
  type AreaContext,
  type AreaGeometry,
  type AreaRow,
  areaRows,
  LAYERS,
  withResidents,
} from '@waystation/layers';
import { type AreaBreaks, areaBreaks, type MapView, residentsFor } from '@waystation/view';
import type { LayerData } from '../layers/layer-data';
import type { LayerLook } from '../layers/layer-look';

/** The rows of the choropleth and what they share. */
export type AreaData = LayerData<AreaRow, AreaContext>;

/** What the choropleth is made of, as far as it was read. */
export type AreasRead = {
  readonly areas: AreaColumns | undefined;
  readonly figures: AreaFigures | undefined;
  /** The figures that fix the classes. */
  readonly reference: AreaFigures | undefined;
  readonly residents: ResidentColumns | undefined;
};

/** The classes of a view, from the day that fixes them. */
export const classesOfAreas = (
  { areas, reference, residents }: Omit<AreasRead, 'figures'>,
  { classes }: Pick<MapView, 'classes'>,
): AreaBreaks => {
  const bases = areas && { ...areas, residents: residentsFor(reference, residents) };
  return areaBreaks(reference, bases, classes);
};

type Drawable = Omit<AreasRead, 'reference'> & {
  readonly geometry: AreaGeometry | null;
  readonly classed: AreaBreaks;
};

/** The rows of the choropleth with every kind of absence; null until all that they need is read. */
export const areaData = (
  { areas, figures, residents, geometry, classed }: Drawable,
  { classes, indicator }: Pick<MapView, 'classes' | 'indicator'>,
): AreaData => {
  // Without its denominators every area would be said to be unknown while they are on their way.
  const isWaiting = classes.relation === 'per1000Residents' && residents === undefined;
  if (isWaiting || areas === undefined || geometry === null || (indicator !== null && !figures)) {
    return null;
  }
  return {
    rows: withResidents(
      areaRows(areas, figures ?? null, geometry),
      residentsFor(figures, residents),
    ),
    context: {
      breaks: classed.breaks,
      relation: classes.relation,
      total: figures?.total ?? null,
      unit: indicator?.unit ?? 'individuals',
      passport: figures?.passport ?? null,
    },
  };
};

/** How the choropleth looks: in the reader's colours, with one class alone where they pressed it. */
export const areaParams = (
  look: LayerLook,
  classed: AreaBreaks,
  { classes: { palette, isolated } }: Pick<MapView, 'classes'>,
) =>
  LAYERS.areas.params.parse({ ...look, classes: classed.breaks.lower.length, palette, isolated });
