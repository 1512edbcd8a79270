import type { LayerLoad } from '../../layer-panel/layer-card';

/**
 * The load of lines that are read, which also need the areas that they end at: without those every
 * end would be told as unknown, which is not so.
 */
export const loadWithEnds = (lines: LayerLoad, ends: LayerLoad): LayerLoad =>
  lines.kind === 'ready' ? ends : lines;

/** Whether the ends of lines can be told: the areas are there, be it as a copy. */
export const hasEnds = (ends: LayerLoad): boolean =>
  ends.kind === 'ready' || (ends.kind === 'failed' && ends.shownFrom !== null);
