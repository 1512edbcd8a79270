import type { AreaColumns } from '@waystation/domain';
import { type LayerName, type SiteRow, siteLayerOf } from '@waystation/layers';
import type { SelectionState } from '@waystation/view';

/** What is on the map. */
export type Drawn = {
  readonly isShown: (name: LayerName) => boolean;
  /** The areas of the level shown. */
  readonly areas: AreaColumns | null;
  /** The sites that the reader's filter lets through. */
  readonly sites: readonly SiteRow[] | null;
  /** From which zoom a site that is merged with others stands alone. */
  readonly alone: ReadonlyMap<string, number>;
  readonly zoom: number;
};

/**
 * Whether what is selected has a symbol or an outline of its own on the map, which its layer then
 * marks: not where that layer is hidden, a filter leaves it out, it stands in a cluster, or it is an
 * area of another level.
 */
export const isDrawn = ({ kind, id }: SelectionState, drawn: Drawn): boolean => {
  switch (kind) {
    case 'area':
      return drawn.areas?.pcode.some((pcode) => pcode === id) ?? true;
    case 'site': {
      const site = drawn.sites?.find((one) => one.id === id);
      return (
        site !== undefined &&
        drawn.isShown(siteLayerOf(site)) &&
        (drawn.alone.get(id) ?? 0) <= drawn.zoom
      );
    }
    case 'centre':
      return drawn.isShown('centres');
    case 'crossing':
      return drawn.isShown('crossings');
    default:
      return kind satisfies never;
  }
};
