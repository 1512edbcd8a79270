import type { Feature, MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { containsPoint } from '../geometry/bounds';
import { splitLine } from '../geometry/split-line';
import type { Topology } from '../sources/topology';
import type { CountryPart } from './country-parts';
import { undeterminedBoxes } from './undetermined-boundaries';
import { WESTERN_SAHARA_EAST, WESTERN_SAHARA_NORTH } from './western-sahara';

/** A line between two countries, codes in alphabetic order. */
type BoundaryProperties = {
  readonly kind: 'international' | 'undetermined';
  readonly a: string;
  readonly b: string;
};

/** A boundary as tiles carry it. */
export type Boundary = Feature<MultiLineString, BoundaryProperties>;

// South of 27°40′ N the file gives to Morocco what the map gives to Western Sahara: the berm between
// them is dropped, the line to Mauritania changes its name, and the parallel is added by hand.
const RENAMED_PAIRS: Readonly<Record<string, string>> = { 'MAR|MRT': 'ESH|MRT' };
const DROPPED_PAIRS: readonly string[] = ['ESH|MAR'];
const PARALLEL_START = -13.17;

/** Lines between countries, those without agreement kept apart; coasts are not lines. */
export const toBoundaries = (
  topology: Topology,
  parts: readonly CountryPart[],
): readonly Boundary[] => [
  ...[...arcsByPair(parts)].flatMap(([pair, arcs]) => {
    const [a = '', b = ''] = pair.split('|');
    const { coordinates } = mesh(topology, {
      type: 'MultiLineString',
      arcs: arcs.map((arc) => [arc]),
    });
    return toKinds(coordinates, a, b);
  }),
  boundary(
    'undetermined',
    ['ESH', 'MAR'],
    [
      [
        [PARALLEL_START, WESTERN_SAHARA_NORTH],
        [WESTERN_SAHARA_EAST, WESTERN_SAHARA_NORTH],
      ],
    ],
  ),
];

const arcsByPair = (parts: readonly CountryPart[]): ReadonlyMap<string, number[]> => {
  const owners = new Map<number, Set<string>>();
  for (const part of parts) {
    for (const arc of part.arcs.flat()) {
      // A negative index is the same arc, walked backwards.
      const index = arc < 0 ? ~arc : arc;
      owners.set(index, (owners.get(index) ?? new Set()).add(part.iso3));
    }
  }
  const pairs = new Map<string, number[]>();
  for (const [arc, countries] of owners) {
    const named = [...countries].sort().join('|');
    const pair = RENAMED_PAIRS[named] ?? named;
    if (countries.size === 2 && !DROPPED_PAIRS.includes(pair)) {
      pairs.set(pair, [...(pairs.get(pair) ?? []), arc]);
    }
  }
  return pairs;
};

const toKinds = (lines: readonly Position[][], a: string, b: string): readonly Boundary[] => {
  const boxes = undeterminedBoxes(a, b);
  const stretches = lines.flatMap((line) =>
    splitLine(line, (point) => boxes.some((box) => containsPoint(box, point))),
  );
  const pick = (matches: boolean): Position[][] =>
    stretches.filter((stretch) => stretch.matches === matches).map(({ points }) => [...points]);
  return [
    boundary('international', [a, b], pick(false)),
    boundary('undetermined', [a, b], pick(true)),
  ].filter(({ geometry }) => geometry.coordinates.length > 0);
};

const boundary = (
  kind: BoundaryProperties['kind'],
  [a, b]: readonly [string, string],
  coordinates: Position[][],
): Boundary => ({
  type: 'Feature',
  properties: { kind, a, b },
  geometry: { type: 'MultiLineString', coordinates },
});
