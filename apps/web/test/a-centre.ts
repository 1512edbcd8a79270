import { Centre } from '@waystation/domain';
import { aPlace } from './a-place';

/** A transit camp that was counted on the morning of 1 April 2011, with what a test wants different. */
export const aCentre = (overrides: Record<string, unknown> = {}): Centre =>
  Centre.parse({
    place: aPlace({ id: 'c:shousha', names: { en: 'Shousha', ar: 'الشوشة' } }),
    type: 'transitCentre',
    opened: '2011-02-24',
    counts: [
      { at: '2011-03-01', kind: 'capacity', value: 20_000, source: 'S1' },
      { at: '2011-03-01', kind: 'blocked', value: 500, source: 'S1' },
      { at: '2011-04-01T06:00:00Z', kind: 'present', value: 15_000, source: 'S2' },
    ],
    ...overrides,
  });
