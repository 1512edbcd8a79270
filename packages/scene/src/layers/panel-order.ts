import { type LayerGroup, type LayerName, layerGroup } from '@waystation/layers';
import type { ShownLayer } from '@waystation/view';

/** Groups in the order of the panel (ui/mockups 01): areas, sites, lines, centres and crossings. */
const GROUPS: readonly LayerGroup[] = ['surfaces', 'points', 'lines', 'places', 'furniture'];

/**
 * The layers in the order of the panel: those shown by group and, within it, as the address has them, so
 * that the lower one in the list lies over the one before it; then the others as they are offered.
 */
export const inPanelOrder = (
  offered: readonly LayerName[],
  shown: readonly Pick<ShownLayer, 'id'>[],
): readonly LayerName[] => {
  const ids = shown.map(({ id }) => id);
  const hidden = offered.filter((name) => !ids.includes(name));
  const present = offered
    .filter((name) => ids.includes(name))
    .toSorted((a, b) => ids.indexOf(a) - ids.indexOf(b));
  return [
    ...GROUPS.flatMap((group) => present.filter((name) => layerGroup(name) === group)),
    ...hidden,
  ];
};
