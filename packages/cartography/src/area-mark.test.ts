import { ABSENCES } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { type AreaFigure, areaMark } from './area-mark';
import { AREA_PATTERNS, patternTile } from './area-pattern';
import { DEFAULT_BREAKS } from './class-breaks';
import { MAP_COLOURS } from './map-colours';
import { THEMES } from './theme';

const aFigure = (overrides: Partial<AreaFigure>): AreaFigure => ({
  value: null,
  absence: null,
  carriedOver: false,
  ...overrides,
});

describe('areaMark', () => {
  it('marks a reported zero as zero, never as absent', () => {
    expect(areaMark(aFigure({ value: 0 }), DEFAULT_BREAKS)).toEqual({ kind: 'zero' });
  });

  it.each(ABSENCES)('marks %s as itself, never as zero or a class', (absence) => {
    expect(areaMark(aFigure({ absence }), DEFAULT_BREAKS)).toEqual({ kind: 'absent', absence });
  });

  it('calls a missing number without a reason unknown', () => {
    expect(areaMark(aFigure({}), DEFAULT_BREAKS)).toEqual({ kind: 'absent', absence: 'unknown' });
  });

  it('keeps a carried-over figure in its class', () => {
    expect(areaMark(aFigure({ value: 20_000, carriedOver: true }), DEFAULT_BREAKS)).toEqual({
      kind: 'class',
      index: 2,
      carriedOver: true,
    });
  });
});

describe('patterns', () => {
  it('have one for every absence, for carried over, changes of coverage and corrections', () => {
    expect([...AREA_PATTERNS].sort()).toEqual(
      [...ABSENCES, 'carriedOver', 'newlyCovered', 'noLongerCovered', 'corrected'].sort(),
    );
  });

  it.each(THEMES)('are all different in %s', (theme) => {
    const tiles = AREA_PATTERNS.map((pattern) =>
      JSON.stringify(patternTile(pattern, MAP_COLOURS[theme])),
    );
    expect(new Set(tiles).size).toBe(AREA_PATTERNS.length);
  });

  it('repeat at whole pixels of twice the resolution, so that they have no seams', () => {
    for (const pattern of AREA_PATTERNS) {
      expect((patternTile(pattern, MAP_COLOURS.light).size * 2) % 1).toBe(0);
    }
  });

  it('let the class show only under the dots of carried over', () => {
    const grounded = AREA_PATTERNS.filter((pattern) =>
      patternTile(pattern, MAP_COLOURS.light).parts.some(({ shape }) => shape === 'box'),
    );
    expect(grounded).not.toContain('carriedOver');
    expect(grounded).toHaveLength(AREA_PATTERNS.length - 1);
  });
});
