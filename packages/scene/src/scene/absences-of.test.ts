import { clusterLegend, ringLegend, sizeLegend } from '@waystation/cartography';
import { describe, expect, it } from 'vitest';
import { absencesOf } from './absences-of';

const NOWHERE = {
  name: 'a site',
  value: null,
  shape: 'circle',
  status: 'open',
  isCarriedOver: false,
  isDrawn: false,
} as const;

describe('the absences of a legend', () => {
  it.each([
    { legend: null, absences: [], of: 'a layer without a legend' },
    { legend: { kind: 'none' }, absences: [], of: 'lines that explain themselves' },
    {
      legend: sizeLegend([NOWHERE, { ...NOWHERE, value: 0, isDrawn: true }], 0),
      absences: [
        { what: 'zero', count: 1 },
        { what: 'withoutNumber', count: 1 },
        { what: 'withoutCoordinates', count: 1 },
      ],
      of: 'sites: what has no number, and what has no place',
    },
    {
      legend: clusterLegend([{ shape: 'circle', value: null, isPlaced: true }]),
      absences: [{ what: 'withoutNumber', count: 1 }],
      of: 'merged sites',
    },
    {
      legend: ringLegend([{ state: 'notCounted', taken: null }], {
        withoutCoordinates: 0,
        hasGroups: false,
      }),
      absences: [{ what: 'notCounted', count: 1 }],
      of: 'centres that nobody counted',
    },
  ] as const)('are those that occur: $of', ({ legend, absences }) => {
    expect(absencesOf(legend)).toEqual(absences);
  });
});
