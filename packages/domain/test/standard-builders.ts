import type { z } from 'zod';
import { Activity, Measurement } from '../src';

/** Taps of Choucha camp, unless overridden. */
export const aMeasurement = (overrides: Partial<z.input<typeof Measurement>> = {}): Measurement =>
  Measurement.parse({
    place: 'centre:CT-CHOUCHA',
    quantity: 'taps',
    value: 40,
    at: '2011-03-07',
    source: 'WASH-SURVEY',
    ...overrides,
  });

/** What ACTED did in camps of Juba in January 2022, unless overridden. */
export const anActivity = (overrides: Partial<z.input<typeof Activity>> = {}): Activity =>
  Activity.parse({
    organisation: {
      name: 'Agency for Technical Cooperation and Development',
      acronym: 'ACTED',
      type: 'internationalNgo',
    },
    sector: 'CCM',
    pcode: 'SS0101',
    level: 2,
    periodStart: '2022-01-01',
    periodEnd: '2022-01-31',
    role: 'reporting',
    source: 'OCHA-3W-2022-01-2022-03',
    ...overrides,
  });
