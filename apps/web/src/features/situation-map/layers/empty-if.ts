import type { LayerLoad } from '../../layer-panel/layer-card';

/** The load of a layer that was read and has nothing to draw, with the sentence that says why; null: it has something. */
export const emptyIf = (because: string | null, load: LayerLoad): LayerLoad =>
  load.kind === 'ready' && because !== null ? { kind: 'empty', because } : load;
