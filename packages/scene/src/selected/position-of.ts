import type { AreaColumns, Centre, Crossing } from '@waystation/domain';
import type { SiteRow } from '@waystation/layers';
import type { SelectionState } from '@waystation/view';
import { pointInArea } from './area-lookup';

/** What is loaded and can be selected. */
export type Selectable = {
  readonly namedAreas: readonly AreaColumns[];
  readonly sites: readonly SiteRow[] | null;
  readonly centres: readonly Centre[] | null;
  readonly crossings: readonly Crossing[] | null;
};

/** Where a selected thing is, longitude first; null: it has no position, or is not loaded. */
export const positionOf = (
  { kind, id }: SelectionState,
  { namedAreas, sites, centres, crossings }: Selectable,
): readonly [number, number] | null => {
  switch (kind) {
    case 'area':
      return pointInArea(id, namedAreas);
    case 'site':
      return sites?.find((site) => site.id === id)?.position ?? null;
    case 'centre':
      return centres?.find(({ place }) => place.id === id)?.place.position ?? null;
    case 'crossing':
      return crossings?.find(({ place }) => place.id === id)?.place.position ?? null;
    default:
      return kind satisfies never;
  }
};
