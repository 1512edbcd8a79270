import { Crossing } from '@waystation/domain';
import { aPlace } from './a-place';

/** The border crossing of Ras Ajdir, with what a test wants different. */
export const aCrossing = (overrides: Record<string, unknown> = {}): Crossing =>
  Crossing.parse({
    place: aPlace(),
    type: 'land',
    countries: ['LBY', 'TUN'],
    statusLog: [
      { at: '2011-02-20', status: 'open', note: 'Thousands cross', source: 'S1' },
      { at: '2011-03-03', status: 'closed', source: 'S2' },
      { at: '2011-03-05', status: 'restricted', source: 'S1' },
    ],
    ...overrides,
  });
