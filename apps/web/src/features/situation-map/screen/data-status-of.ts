import type { LayerLoad } from '../../layer-panel/layer-card';
import type { MapStatus } from '../canvas/map-canvas';

/** How far the data of all layers on show have come: one that failed is an error, however far the others. */
export const dataStatusOf = (loads: readonly LayerLoad[]): MapStatus => {
  if (loads.some(({ kind }) => kind === 'failed')) {
    return 'error';
  }
  return loads.some(({ kind }) => kind === 'loading') ? 'loading' : 'idle';
};
