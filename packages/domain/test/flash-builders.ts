import type { z } from 'zod';
import { FlashContent, FlashUpdate } from '../src';

/** A flood in Rubkona of which little is known yet, unless overridden. */
export const aFlashContent = (
  overrides: Partial<z.input<typeof FlashContent>> = {},
): FlashContent =>
  FlashContent.parse({
    kind: 'flood',
    title: 'Flood in Rubkona',
    summary: 'The dyke east of the town broke in the night.',
    source: 'County authorities',
    language: 'en',
    where: { kind: 'area', pcode: 'SS0609', level: 2 },
    whereNote: null,
    from: '2021-11-28',
    to: null,
    counts: [],
    origins: null,
    shelters: null,
    needs: null,
    access: null,
    response: null,
    contact: null,
    sensitivity: 'public',
    ...overrides,
  });

/** The first update of the first event, unless overridden. */
export const aFlashUpdate = (overrides: Partial<z.input<typeof FlashUpdate>> = {}): FlashUpdate =>
  FlashUpdate.parse({
    event: 1,
    version: 1,
    id: '7b1d2c3e-4f50-4a61-8b72-9c83ad94be40',
    said: aFlashContent(),
    location: {
      names: { en: 'Rubkona' },
      above: { en: 'Unity' },
      position: [29.6, 9.3],
      box: [29, 8.8, 30.2, 9.8],
    },
    known: [],
    changed: null,
    by: 'Information desk',
    publishedAt: '2021-11-29T09:00:00.000Z',
    ...overrides,
  });
