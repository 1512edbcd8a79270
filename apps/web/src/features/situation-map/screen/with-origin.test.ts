import { describe, expect, it } from 'vitest';
import { withOrigin } from './with-origin';

const offered = ['areas', 'origins'] as const;
const areas = { id: 'areas', opacity: 90 };
const lines = { id: 'origins', opacity: 60 };

describe('an origin that is pressed', () => {
  it('filters the lines, and brings them onto the map where they are hidden', () => {
    const view = { originFilter: [] };
    expect(withOrigin({ view, shown: [areas, lines], offered }, 'area:SS06')).toEqual({
      origin: ['area:SS06'],
    });
    const { origin, layers } = withOrigin({ view, shown: [areas], offered }, 'area:SS06');
    expect([origin, layers?.map(({ id }) => id)]).toEqual([['area:SS06'], ['areas', 'origins']]);
  });

  it('is let go when it is pressed again, and the layers stay', () => {
    const view = { originFilter: ['area:SS06'] };
    expect(withOrigin({ view, shown: [areas], offered }, 'area:SS06')).toEqual({ origin: null });
  });
});
