import type { AdminLevel, AreaColumns, Language } from '@waystation/domain';
import {
  type AreaGeometry,
  type AreaLabelContext,
  type AreaLabelRow,
  areaLabelRows,
  type BoundaryLine,
  LAYERS,
  type UndeterminedLines,
  withUndetermined,
} from '@waystation/layers';
import type { LayerData } from '../layers/layer-data';

/** The lines between areas, those of undetermined status told apart; null until both are read. */
export const boundaryData = (
  geometry: AreaGeometry | null,
  undetermined: UndeterminedLines | undefined,
): LayerData<BoundaryLine, null> =>
  geometry === null || undetermined === undefined
    ? null
    : { rows: withUndetermined(geometry.lines, undetermined), context: null };

/** The areas that are named where a level is shown; undefined: none, for countries are named by the ground. */
export const namedOnMap = (
  areas: readonly AreaColumns[],
  level: AdminLevel,
): AreaColumns | undefined =>
  level === 0 ? undefined : areas.find((columns) => columns.level === 1);

/** The names of the larger areas; null: none are named. */
export const labelData = (
  named: AreaColumns | undefined,
  language: Language,
): LayerData<AreaLabelRow, AreaLabelContext> =>
  named === undefined ? null : { rows: areaLabelRows(named), context: { language } };

/** How lines look: county lines are white on colour and grey on the ground. */
export const boundaryParams = (onChoropleth: boolean) =>
  LAYERS.boundaries.params.parse({ onChoropleth });

/** How the names of areas look in a language. */
export const labelParams = (language: Language) => LAYERS.areaLabels.params.parse({ language });
