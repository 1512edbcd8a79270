import type { ShownLayer } from '../address/map-state';

/** The layers that exist, and the ids that do not: an address may be older than the product. */
export const knownLayers = (
  layers: readonly ShownLayer[],
  known: readonly string[],
): { readonly layers: readonly ShownLayer[]; readonly unknown: readonly string[] } => ({
  layers: layers.filter(({ id }) => known.includes(id)),
  unknown: layers.map(({ id }) => id).filter((id) => !known.includes(id)),
});
