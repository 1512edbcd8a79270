import { anIndicator, anOverview } from '@waystation/domain/testing';
import { mapView, readMapState, unknownInAddress } from '@waystation/view';
import { describe, expect, it } from 'vitest';

const NOW = new Date('2025-03-01T12:00:00Z');

const unknownIn = (search: Readonly<Record<string, string>>, overview = anOverview()) => {
  const { state } = readMapState(search);
  return unknownInAddress(overview, state, mapView(overview, state, NOW));
};

describe('unknownInAddress', () => {
  it('names nothing where the operation has what is asked for', () => {
    expect(unknownIn({ level: '2', vs: '2021-09-30' })).toEqual([]);
  });

  it('names a level and an indicator that the operation does not have', () => {
    expect(unknownIn({ level: '4', indicator: 'other' })).toEqual(['indicator', 'level']);
  });

  it('names a comparison where there are no rounds to compare', () => {
    const ofFlows = anOverview({ indicators: [anIndicator('idp', { from: 'flows' })] });
    expect(unknownIn({ vs: '2021-09-30' }, ofFlows)).toEqual(['vs']);
  });
});
