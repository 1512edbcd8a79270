import { AreaColumns, Pcode } from '@waystation/domain';
import type { AreaGeometry } from '@waystation/layers';
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

/** A square around 30° east, 8° north. */
const SQUARES: AreaGeometry = {
  level: 2,
  polygons: new Map([
    [
      Pcode.parse('SS0101'),
      {
        type: 'Polygon',
        coordinates: [
          [
            [29.5, 7.5],
            [30.5, 7.5],
            [30.5, 8.5],
            [29.5, 8.5],
            [29.5, 7.5],
          ],
        ],
      },
    ],
  ]),
  lines: [],
};

const at = (area: string | null, countries: readonly string[] = []) => ({
  position: [30, 8] as const,
  area,
  countries,
});

describe('what belongs to chosen areas', () => {
  const counties = membershipOf(
    { kind: 'areas', level: 2, pcodes: ['SS0101', 'SS0609'] },
    { areas: COUNTIES, levels: LEVELS, geometry: null },
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
      { areas: STATES, levels: LEVELS, geometry: null },
    );
    expect(['SS0101', 'SS0609', 'SS01'].map((area) => state.hasPlace(at(area)))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is told by coordinates where the source declares no area of the level', () => {
    const { hasPlace } = membershipOf(
      { kind: 'areas', level: 2, pcodes: ['SS0101'] },
      { areas: COUNTIES, levels: LEVELS, geometry: SQUARES },
    );
    const there = { ...at(null), position: [31, 9] as const };
    expect([hasPlace(at(null)), hasPlace(at('SS01')), hasPlace(there)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(hasPlace({ ...at(null), position: null })).toBeNull();
  });

  it('is told of countries by the one that the source names, of a crossing by either', () => {
    const { hasPlace } = membershipOf(
      { kind: 'areas', level: 0, pcodes: ['TUN'] },
      { areas: columns(0, ['TUN', 'LBY'], [null, null]), levels: [], geometry: null },
    );
    expect([hasPlace(at(null, ['LBY', 'TUN'])), hasPlace(at(null, ['LBY']))]).toEqual([
      true,
      false,
    ]);
  });

  it('has no areas while the map shows another level: the two would overlap', () => {
    const overStates = membershipOf(
      { kind: 'areas', level: 2, pcodes: ['SS0101'] },
      { areas: STATES, levels: LEVELS, geometry: null },
    );
    expect(STATES.pcode.filter(overStates.hasArea)).toEqual([]);
  });
});

describe('what belongs to a drawn area', () => {
  const box = membershipOf(
    { kind: 'box', south: 7, west: 29, north: 9, east: 30.5 },
    { areas: COUNTIES, levels: LEVELS, geometry: null },
  );

  it('are the areas whose label point lies inside', () => {
    expect(COUNTIES.pcode.map(box.hasArea)).toEqual([true, false, false]);
  });

  it('is told of places by their point, and cannot be told without one', () => {
    expect(box.hasPlace(at('SS0609'))).toBe(true);
    expect(box.hasPlace({ ...at('SS0101'), position: null })).toBeNull();
  });
});
