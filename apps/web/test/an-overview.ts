import { OperationOverview } from '@waystation/domain';

/** South Sudan's displacement series, as the server offers it, with what a test wants different. */
const anIndicator = (id: string, overrides: Record<string, unknown> = {}) => ({
  id,
  from: 'rounds',
  group: 'idp',
  unit: 'individuals',
  measure: 'stock',
  series: 'Mobility Tracking',
  category: null,
  levels: [0, 1, 2],
  firstDay: '2014-10-15',
  lastDay: '2025-02-28',
  isPrimary: true,
  ...overrides,
});

/** South Sudan with two levels of boundaries and one series of figures. */
export const anOverview = (
  overrides: Record<string, unknown> = {},
  operation: Record<string, unknown> = {},
): OperationOverview =>
  OperationOverview.parse({
    operation: {
      code: 'south-sudan',
      names: { en: 'South Sudan' },
      countries: ['SSD'],
      ...operation,
    },
    seq: 7,
    levels: [
      { level: 1, areas: 10, validOn: '2018-08-17' },
      { level: 2, areas: 79, validOn: '2018-08-17' },
    ],
    residents: [],
    indicators: [anIndicator('idp')],
    bbox: [24, 3, 36, 12.3],
    counts: { sites: 1, sitesWithoutCoordinates: 0, centres: 0, crossings: 0, flows: 0 },
    lastDay: '2026-11-22',
    ...overrides,
  });
