import type { z } from 'zod';
import { AgreedFigure } from '../src';

/** What was agreed of Rubkona in December 2021, unless overridden. */
export const anAgreedFigure = (
  overrides: Partial<z.input<typeof AgreedFigure>> = {},
): AgreedFigure =>
  AgreedFigure.parse({
    id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be30',
    subject: { kind: 'area', pcode: 'SS0609', level: 2 },
    group: 'idp',
    unit: 'individuals',
    measure: 'stock',
    asOf: '2021-11-30',
    holdsFrom: '2021-12-01',
    number: { kind: 'number', value: 1_200 },
    agreedBy: 'RRC, IOM DTM and the CCCM cluster',
    reason: 'Registration is complete in the camp; the round counts the county.',
    sources: [{ series: 'Mobility Tracking', asOf: '2021-09-30' }],
    sensitivity: 'public',
    recordedBy: 'Information desk',
    writtenAt: '2021-12-02T09:00:00.000Z',
    ...overrides,
  });
