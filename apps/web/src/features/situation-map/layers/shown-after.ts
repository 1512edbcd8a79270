import { type LayerName, type SiteRow, siteLayerOf } from '@waystation/layers';
import type { ShownLayer } from '@waystation/view';
import { freshLayer } from '@waystation/view';
import { withLayerShown } from '../../layer-panel/change-layers';

/** More host communities than this cover a country from afar, so they come up merged. */
export const MERGED_FROM = 200;

/** How many of the sites read so far are host communities. */
export const hostCommunitiesOf = (sites: readonly SiteRow[] | null): number =>
  (sites ?? []).filter((site) => siteLayerOf(site) === 'hostCommunities').length;

/**
 * The layers after a reader shows or hides one. Many host communities bring their clusters with them,
 * which the reader can turn off again.
 */
export const shownAfter = (
  shown: readonly ShownLayer[],
  { name, isShown }: { readonly name: LayerName; readonly isShown: boolean },
  hostCommunities: number,
): ShownLayer[] => {
  const after = withLayerShown(shown, freshLayer(name), isShown);
  return name === 'hostCommunities' && isShown && hostCommunities > MERGED_FROM
    ? withLayerShown(after, freshLayer('clusters'), true)
    : after;
};
