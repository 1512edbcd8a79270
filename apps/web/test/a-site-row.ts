import { PlaceId } from '@waystation/domain';
import type { SiteRow } from '@waystation/layers';

/** An open camp of 600 people that was just counted, with what a test wants different. */
export const aSiteRow = (overrides: Partial<SiteRow> = {}): SiteRow => ({
  id: PlaceId.parse('site:1'),
  name: 'a site',
  type: 'plannedCamp',
  status: 'open',
  shape: 'circle',
  area: null,
  value: 600,
  absence: null,
  carriedOver: false,
  asOf: null,
  source: null,
  position: null,
  ...overrides,
});
