import type { ShownLayer } from '@waystation/view';

/** The layers after one was shown or hidden; one that comes back has its first opacity. */
export const withLayerShown = (
  layers: readonly ShownLayer[],
  layer: ShownLayer,
  isShown: boolean,
): ShownLayer[] => {
  const others = layers.filter(({ id }) => id !== layer.id);
  return isShown ? [...others, layer] : others;
};

/** The layers after the opacity of one, in percent, was changed; a hidden one stays hidden. */
export const withOpacity = (
  layers: readonly ShownLayer[],
  id: string,
  opacity: number,
): ShownLayer[] => layers.map((layer) => (layer.id === id ? { id, opacity } : layer));

/** The layers after one took the place of another; later ones are drawn over earlier ones. */
export const withLayerMoved = (
  layers: readonly ShownLayer[],
  id: string,
  place: string,
): ShownLayer[] => {
  const moved = layers.find((layer) => layer.id === id);
  const to = layers.findIndex((layer) => layer.id === place);
  return moved === undefined || to < 0
    ? [...layers]
    : layers.filter((layer) => layer !== moved).toSpliced(to, 0, moved);
};
