import { describe, expect, it } from 'vitest';
import { drawnLayers, fillOnTop } from './fill-on-top';

const shownOf = (...ids: readonly string[]) => ids.map((id) => ({ id, opacity: 90 }));

describe('of layers that fill every area', () => {
  it.each([
    { shown: shownOf('areas', 'sites'), top: 'areas' },
    { shown: shownOf('areas', 'sites', 'coverage'), top: 'coverage' },
    { shown: shownOf('coverage', 'areas'), top: 'areas' },
    { shown: shownOf('sites'), top: null },
  ])('the last of those shown is drawn: $top', ({ shown, top }) => {
    expect(fillOnTop(shown)).toBe(top);
  });

  it('only one is drawn, and everything else stays in its order', () => {
    const drawn = drawnLayers(shownOf('areas', 'sites', 'coverage', 'centres'));
    expect(drawn.map(({ id }) => id)).toEqual(['sites', 'coverage', 'centres']);
  });
});
