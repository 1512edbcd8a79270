import type { ShownLayer } from '../address/map-state';

/** Layers that fill every area, so that one hides the other. */
const FILLS: readonly string[] = ['areas', 'coverage'];

/** Whether a layer fills every area. */
export const isFill = (id: string): boolean => FILLS.includes(id);

/** Whether a layer is surfaces, which a pointer is in or not, rather than symbols to be near to. */
export const isSurface = (id: string): boolean => isFill(id) || id === 'density';

/** The fill that is drawn: the last of those shown lies over the others; null: none is shown. */
export const fillOnTop = (shown: readonly Pick<ShownLayer, 'id'>[]): string | null =>
  shown.findLast(({ id }) => isFill(id))?.id ?? null;

/** The layers that are drawn: of several fills one, for two mixed give colours that no legend has. */
export const drawnLayers = (shown: readonly ShownLayer[]): readonly ShownLayer[] => {
  const top = fillOnTop(shown);
  return shown.filter(({ id }) => !isFill(id) || id === top);
};
