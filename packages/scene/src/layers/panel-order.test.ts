import { describe, expect, it } from 'vitest';
import { inPanelOrder } from './panel-order';

const OFFERED = ['areas', 'sites', 'origins', 'centres', 'hostCommunities', 'coverage'] as const;
const shownOf = (...ids: readonly string[]) => ids.map((id) => ({ id }));

describe('the order of the panel', () => {
  it('has surfaces, points, lines and places, whatever the address mixes', () => {
    const shown = shownOf('centres', 'origins', 'sites', 'areas');
    expect(inPanelOrder(OFFERED, shown).slice(0, 4)).toEqual([
      'areas',
      'sites',
      'origins',
      'centres',
    ]);
  });

  it('keeps within a group the order of the address, and hidden layers last', () => {
    const shown = shownOf('coverage', 'hostCommunities', 'areas', 'sites');
    expect(inPanelOrder(OFFERED, shown)).toEqual([
      'coverage',
      'areas',
      'hostCommunities',
      'sites',
      'origins',
      'centres',
    ]);
  });

  it('leaves out what the operation does not offer', () => {
    expect(inPanelOrder(['areas'], shownOf('arrivals', 'areas'))).toEqual(['areas']);
  });
});
