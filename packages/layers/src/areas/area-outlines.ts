import { MAP_COLOURS, type Theme } from '@waystation/cartography';
import type { ExpressionSpecification } from 'maplibre-gl';
import { inSlot } from '../layer-order';
import type { StyleLayer } from '../style-layer';

/** The operation's own land, a little lighter than its neighbours; it stays while the fills hide. */
export const areaGround = (layer: string, source: string, theme: Theme): StyleLayer => ({
  id: `${layer}-ground`,
  type: 'fill',
  source,
  metadata: inSlot('ground'),
  paint: { 'fill-color': MAP_COLOURS[theme].focusLand },
});

type Outlined = {
  readonly source: string;
  readonly selected: string | null;
  readonly theme: Theme;
};

/** The outlines of the area pointed at and of the one selected, over whatever fills them. */
export const areaOutlines = (
  layer: string,
  { source, selected, theme }: Outlined,
): readonly StyleLayer[] => {
  const { selection, selectionCasing, ink } = MAP_COLOURS[theme];
  const common = { type: 'line', source, metadata: inSlot('selection') } as const;
  const filter: ExpressionSpecification = ['==', ['get', 'key'], selected ?? ''];
  const layout = { 'line-join': 'round' } as const;
  return [
    {
      ...common,
      id: `${layer}-hover`,
      paint: {
        'line-color': ink,
        'line-width': 1,
        'line-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 1, 0],
      },
    },
    {
      ...common,
      id: `${layer}-selection-casing`,
      filter,
      layout,
      paint: { 'line-color': selectionCasing, 'line-width': 5 },
    },
    {
      ...common,
      id: `${layer}-selection`,
      filter,
      layout,
      paint: { 'line-color': selection, 'line-width': 2.4 },
    },
  ];
};
