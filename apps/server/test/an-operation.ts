import { Operation } from '@waystation/domain';
import type { z } from 'zod';

/** South Sudan as an operation, unless overridden. */
export const anOperation = (overrides: Partial<z.input<typeof Operation>> = {}): Operation =>
  Operation.parse({
    code: 'south-sudan',
    names: { en: 'South Sudan' },
    countries: ['SSD'],
    ...overrides,
  });
