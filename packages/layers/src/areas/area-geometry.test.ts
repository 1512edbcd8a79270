import { AreaShapes, Pcode } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import {
  COUNTIES,
  COUNTY_GEOMETRY,
  COUNTY_SHAPES,
  square,
  stateOf,
} from '../../test/four-counties';
import { topologyOf } from '../../test/topology-of';
import { type AreaGeometry, readAreaShapes } from './area-geometry';

const UGANDAN = ['UG3141', 'UG3142'].map((pcode) => Pcode.parse(pcode));

/** Length in degrees of the lines of each kind. */
const lengthsOf = ({ lines }: AreaGeometry) =>
  lines.map(({ kind, line }) => [
    kind,
    line.coordinates
      .flatMap((points) => points.slice(1).map((to, index) => [points[index] ?? to, to]))
      .reduce((sum, [a = [0, 0], b = [0, 0]]) => {
        const [ax = 0, ay = 0] = a;
        const [bx = 0, by = 0] = b;
        return sum + Math.hypot(bx - ax, by - ay);
      }, 0),
  ]);

describe('readAreaShapes', () => {
  it('reads a polygon for every P-code', () => {
    expect([...COUNTY_GEOMETRY.polygons.keys()]).toEqual(COUNTIES.pcode);
  });

  it('draws each line once: county within a state, state between two, international around', () => {
    expect(lengthsOf(COUNTY_GEOMETRY)).toEqual([
      ['county', 2],
      ['state', 1],
      ['international', 10],
    ]);
  });

  it('joins the boundaries of two countries: polygons of both, lines of each', () => {
    const uganda = topologyOf(UGANDAN, [square(10), square(11)]);
    const both = { ...COUNTY_SHAPES, topologies: [...COUNTY_SHAPES.topologies, uganda] };
    const geometry = readAreaShapes(AreaShapes.parse(both), stateOf);
    expect([...geometry.polygons.keys()]).toEqual([...COUNTIES.pcode, ...UGANDAN]);
    expect(lengthsOf(geometry)).toEqual([
      ['county', 3],
      ['state', 1],
      ['international', 16],
    ]);
  });

  it('draws lines only round and between the areas wanted, and keeps the polygons of all', () => {
    const wanted = new Set(['SS0609', 'SS0607']);
    const geometry = readAreaShapes(COUNTY_SHAPES, stateOf, wanted);
    expect(lengthsOf(geometry)).toEqual([
      ['county', 1],
      ['international', 6],
    ]);
    expect([...geometry.polygons.keys()]).toEqual(COUNTIES.pcode);
    expect(readAreaShapes(COUNTY_SHAPES, stateOf, new Set()).lines).toEqual([]);
  });

  it.each([
    { level: 1, kinds: ['state', 'international'] },
    { level: 0, kinds: ['international'] },
  ])('has only $kinds lines at level $level', ({ level, kinds }) => {
    const shapes = AreaShapes.parse({ ...COUNTY_SHAPES, level });
    expect(readAreaShapes(shapes, stateOf).lines.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('refuses text that is no topology of areas', () => {
    const broken = AreaShapes.parse({ ...COUNTY_SHAPES, topologies: ['{"type":"Topology"}'] });
    expect(() => readAreaShapes(broken, stateOf)).toThrow('not a topology of areas');
  });
});
