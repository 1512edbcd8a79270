import type { Position } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { sureAreasAt } from './sure-areas-at';

/** Juba and Terekeka meet at 32 degrees east, two states at 33, and the country ends at 34. */
const areasAt = ([longitude]: Position): readonly string[] => {
  if (longitude > 34) {
    return [];
  }
  if (longitude > 33) {
    return ['Torit', 'Eastern Equatoria', 'South Sudan'];
  }
  return [longitude > 32 ? 'Terekeka' : 'Juba', 'Central Equatoria', 'South Sudan'];
};

describe('the areas that a point surely lies in', () => {
  it.each([
    ['amid a county', 31.5, ['Juba', 'Central Equatoria', 'South Sudan']],
    ['beside the next county', 31.99, ['Central Equatoria', 'South Sudan']],
    ['beside the next state', 33.01, ['South Sudan']],
    ['beside the end of the country', 33.99, []],
    ['outside', 40, []],
  ])('%s', (_case, longitude, names) => {
    expect(sureAreasAt(areasAt, [longitude, 4.85])).toEqual(names);
  });

  it('are none while nobody can say', () => {
    expect(sureAreasAt(() => null, [31.5, 4.85])).toEqual([]);
  });
});
