import type { LayerName } from '@waystation/layers';
import type { SelectionState, ShownLayer } from '@waystation/view';

/** What a reader set about one layer, as its parameters take it. */
export type LayerLook = {
  readonly visible: boolean;
  /** 0 to 1. */
  readonly opacity: number;
  readonly selected: string | null;
};

/** The look of a layer in a state; `selects` is what its rows are when selected. */
export const layerLook = (
  name: LayerName,
  shown: readonly ShownLayer[],
  {
    sel,
    selects,
  }: { readonly sel: SelectionState | null; readonly selects: SelectionState['kind'] | null },
): LayerLook => {
  const own = shown.find(({ id }) => id === name);
  return {
    visible: own !== undefined,
    opacity: (own?.opacity ?? 100) / 100,
    selected: sel !== null && sel.kind === selects ? sel.id : null,
  };
};
