import { describe, expect, it } from 'vitest';
import shipped from './undetermined-lines.json';
import { UndeterminedByPair, undeterminedOf } from './undetermined-of';

const byPair = UndeterminedByPair.parse(shipped);

describe('the undetermined lines of countries', () => {
  it('are those on either side of the pair', () => {
    const lines = {
      'SDN SSD': [[[24, 8.7]]],
      'EGY SDN': [[[33, 22]]],
      'CHN IND': [[[77.8, 35.5]]],
    };
    expect(undeterminedOf(['SDN'], lines)).toEqual([[[24, 8.7]], [[33, 22]]]);
    expect(undeterminedOf(['SSD', 'SDN'], lines)).toHaveLength(2);
    expect(undeterminedOf(['UGA'], lines)).toEqual([]);
  });

  it('as shipped are points in degrees, near where the countries meet', () => {
    const points = undeterminedOf(['SSD'], byPair).flat();
    expect(points.length).toBeGreaterThan(200);
    for (const [longitude = Number.NaN, latitude = Number.NaN] of points) {
      expect(longitude).toBeGreaterThan(23);
      expect(longitude).toBeLessThan(37);
      expect(latitude).toBeGreaterThan(3);
      expect(latitude).toBeLessThan(13);
    }
  });

  it('that cannot be read are refused, not drawn somewhere', () => {
    expect(() => UndeterminedByPair.parse({ 'SDN SSD': [[24, 8.7]] })).toThrow();
  });
});
