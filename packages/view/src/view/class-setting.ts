import type { Palette } from '@waystation/cartography';
import type { Relation } from '@waystation/domain';
import type { ChosenClasses } from '../address/class-text';
import type { MapState } from '../address/map-state';

/** How the figures of areas are put into classes and coloured; nothing is left open. */
export type ClassSetting = {
  readonly relation: Relation;
  /** Null: chosen for the figures. */
  readonly chosen: ChosenClasses | null;
  readonly palette: Palette;
  /** The only class that is shown, counted from 0 for the lowest; null: all. */
  readonly isolated: number | null;
};

/** The setting that an address says. */
export const classSetting = ({
  by,
  classes,
  palette,
  only,
}: Pick<MapState, 'by' | 'classes' | 'palette' | 'only'>): ClassSetting => ({
  relation: by ?? 'count',
  chosen: classes,
  palette: palette ?? 'earth',
  isolated: only === null ? null : only - 1,
});

/** What of the address changes with a setting; another method or relation shows all classes again. */
export type ClassChange = Partial<Pick<MapState, 'by' | 'classes' | 'palette' | 'only'>>;
