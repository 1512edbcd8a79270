import { AreaColumns } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { membershipOf } from './membership';

const columns = (level: number, pcodes: readonly string[], parents: readonly (string | null)[]) =>
  AreaColumns.parse({
    level,
    validOn: '2018-08-17',
    pcode: pcodes,
    names: pcodes.map((en) => ({ en })),
    parent: parents,
    longitude: pcodes.map((_, index) => 30 + index),
    latitude: pcodes.map(() => 8),
    areaKm2: pcodes.map(() => 1_000),
  });

const STATES = columns(1, ['SS01', 'SS06'], [null, null]);
const COUNTIES = columns(2, ['SS0101', 'SS0102', 'SS0609'], ['SS01', 'SS01', 'SS06']);
const LEVELS = [STATES, COUNTIES];

const at = (area: string | null) => ({ position: [30, 8] as const, area });

describe('what belongs to chosen areas', () => {
  const counties = membershipOf(
    { kind: 'areas', level: 2, pcodes: ['SS0101', 'SS0609'] },
    { areas: COUNTIES, levels: LEVELS },
  );

  it('are those areas and no others', () => {
    expect(COUNTIES.pcode.map(counties.hasArea)).toEqual([true, false, true]);
  });

  it('is told of places by the area that their source declares, not by their point', () => {
    expect(['SS0101', 'SS0102'].map((area) => counties.hasPlace(at(area)))).toEqual([true, false]);
  });

  it.each([null, 'SS01', 'SS060901'])('cannot be told of a place in %s', (area) => {
    expect(counties.hasPlace(at(area))).toBeNull();
  });

  it('has the places of the finer areas inside', () => {
    const state = membershipOf(
      { kind: 'areas', level: 1, pcodes: ['SS01'] },
      { areas: STATES, levels: LEVELS },
    );
    expect(['SS0101', 'SS0609', 'SS01'].map((area) => state.hasPlace(at(area)))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('has no areas while the map shows another level: the two would overlap', () => {
    const overStates = membershipOf(
      { kind: 'areas', level: 2, pcodes: ['SS0101'] },
      { areas: STATES, levels: LEVELS },
    );
    expect(STATES.pcode.filter(overStates.hasArea)).toEqual([]);
  });
});

describe('what belongs to a drawn area', () => {
  const box = membershipOf(
    { kind: 'box', south: 7, west: 29, north: 9, east: 30.5 },
    { areas: COUNTIES, levels: LEVELS },
  );

  it('are the areas whose label point lies inside', () => {
    expect(COUNTIES.pcode.map(box.hasArea)).toEqual([true, false, false]);
  });

  it('is told of places by their point, and cannot be told without one', () => {
    expect(box.hasPlace(at('SS0609'))).toBe(true);
    expect(box.hasPlace({ position: null, area: 'SS0101' })).toBeNull();
  });
});
