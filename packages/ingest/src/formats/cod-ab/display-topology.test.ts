import { gzipSync } from 'node:zlib';
import { Area } from '@waystation/domain';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { displayTopology } from './display-topology';

const anArea = (pcode: string, ring: readonly Position[]) => ({
  ...Area.parse({ pcode, level: 2, names: { en: pcode }, parent: 'SS06', validOn: '2021-09-24' }),
  geometry: { type: 'MultiPolygon' as const, coordinates: [[[...ring]]] },
});

/** A circle whose edge wobbles, so that every point of it carries some shape. */
const aCoast = (at: Position, radius: number, points: number): readonly Position[] => {
  const [x = 0, y = 0] = at;
  const ring = Array.from({ length: points }, (_, index): Position => {
    const angle = (index / points) * 2 * Math.PI;
    const wobble = radius * (1 + 0.05 * Math.sin(index * 12.9898));
    return [x + wobble * Math.cos(angle), y + wobble * Math.sin(angle)];
  });
  return [...ring, ...ring.slice(0, 1)];
};

describe('displayTopology', () => {
  it('makes nothing of no areas', () => {
    expect(displayTopology([])).toEqual([]);
  });

  it('becomes coarser until it fits the budget of a first view', () => {
    const areas = Array.from({ length: 40 }, (_, index) =>
      anArea(
        `SS${String(index).padStart(4, '0')}`,
        aCoast([24 + (index % 8), 4 + index / 8], 0.4, 4000),
      ),
    );
    const [level] = displayTopology(areas);
    expect(gzipSync(level?.topology ?? '').length).toBeLessThanOrEqual(70_000);
    expect(JSON.parse(level?.topology ?? '').objects.areas.geometries).toHaveLength(40);
  });

  it('does not lose an area that is smaller than what is simplified away', () => {
    const [level] = displayTopology([
      anArea('SS0001', aCoast([30, 8], 1, 100)),
      anArea('SS0002', aCoast([35, 8], 0.0001, 20)),
    ]);
    const { objects } = JSON.parse(level?.topology ?? '');
    const ids = objects.areas.geometries.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(['SS0001', 'SS0002']);
    expect(objects.areas.geometries.every(({ arcs }: { arcs: unknown[] }) => arcs.length > 0)).toBe(
      true,
    );
  });
});
