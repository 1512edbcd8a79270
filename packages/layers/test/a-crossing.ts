import { Crossing } from '@waystation/domain';
import type { z } from 'zod';

/** Nimule, between South Sudan and Uganda, open since the second of December. */
export const aCrossing = (
  overrides: Partial<Omit<z.input<typeof Crossing>, 'place'>> & {
    readonly position?: [number, number] | null;
  } = {},
): Crossing => {
  const { position = [32.05, 3.6], ...rest } = overrides;
  return Crossing.parse({
    place: { id: 'crossing:nimule', names: { en: 'Nimule', ar: 'نيمولي' }, position },
    type: 'land',
    countries: ['SSD', 'UGA'],
    statusLog: [{ at: '2021-12-02', status: 'open', note: 'open 08:00 to 18:00' }],
    ...rest,
  });
};
