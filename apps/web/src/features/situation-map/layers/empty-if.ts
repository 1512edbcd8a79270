import type { LayerLoad } from '../../layer-panel/layer-card';

/** The load of a layer that was read and has nothing to draw, with the sentence that says why. */
export const emptyIf = (isEmpty: boolean, load: LayerLoad, because: string): LayerLoad =>
  load.kind === 'ready' && isEmpty ? { kind: 'empty', because } : load;
