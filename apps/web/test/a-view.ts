import { Day } from '@waystation/domain';
import { anOverview } from '@waystation/domain/testing';
import { EMPTY_MAP_STATE, type MapView, mapView } from '@waystation/view';

const NOW = new Date('2026-11-22T09:00:00Z');

/** South Sudan's map of a day, with what a test wants different. */
export const aView = (day: string, overrides: Partial<MapView> = {}): MapView => ({
  ...mapView(anOverview(), { ...EMPTY_MAP_STATE, asOf: Day.parse(day) }, NOW),
  ...overrides,
});
