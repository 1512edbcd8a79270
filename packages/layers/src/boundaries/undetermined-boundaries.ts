import type { Position } from 'geojson';
import type { BoundaryLine } from '../areas/area-geometry';
import { boxAround, isInBox } from './box-around';
import { densifyLine } from './densify-line';
import { groundDistance } from './ground-distance';
import { pointGrid } from './point-grid';
import { smoothStretches, stretchesOf } from './smooth-stretches';
import { spaceOut } from './space-out';

/** Lines that the boundary policy draws as undetermined, as the base map knows them. */
export type UndeterminedLines = readonly (readonly Position[])[];

/**
 * Two drawings of one disputed border lie up to this far apart: the Ilemi triangle in COD-AB of South
 * Sudan is 27 km from Natural Earth's.
 */
const REACH_KM = 40;
/** Both lines are compared at points this far apart. */
const STEP_KM = 3;
const GAP_KM = 40;
const LEAST_KM = 10;
/** How much farther than the nearest drawn line a point may be, because lines wind. */
const FARTHER = 1.5;
const SLACK_KM = 2;

/** Tells whether a point lies on the stretch of a border that the undetermined lines draw, too. */
type IsAlong = (point: Position) => boolean;

/**
 * A point runs along the undetermined lines where nothing else of the drawn lines is much nearer to
 * them than it is. So a border drawn 30 km off still counts, but the coast of a narrow country does
 * not, nor the border that goes on where three countries meet.
 */
const alongLines = (
  drawn: readonly (readonly Position[])[],
  undetermined: UndeterminedLines,
): IsAlong => {
  const boxes = undetermined.map((line) => boxAround(line, REACH_KM));
  const isNear = (point: Position): boolean => boxes.some((box) => isInBox(box, point));
  const wanted = undetermined.flatMap((line) => densifyLine(line, STEP_KM));
  const samples = drawn.flatMap((line) =>
    spaceOut(line, STEP_KM).map((index) => line[index] ?? []),
  );
  const drawnGrid = pointGrid(samples.filter(isNear), REACH_KM);
  const wantedGrid = pointGrid(wanted, REACH_KM);
  const gaps = wanted.map((point) => drawnGrid.nearest(point)?.km ?? REACH_KM);
  return (point) => {
    const found = isNear(point) ? wantedGrid.nearest(point) : null;
    return found !== null && found.km <= FARTHER * (gaps[found.index] ?? 0) + SLACK_KM;
  };
};

const between = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): Position => [
  (x1 + x2) / 2,
  (y1 + y2) / 2,
];

type Parted = { readonly settled: Position[][]; readonly undetermined: Position[][] };

const partLine = (line: readonly Position[], isAlong: IsAlong): Parted => {
  const cuts = spaceOut(line, STEP_KM);
  const at = (cut: number): Position => line[cuts[cut] ?? 0] ?? [];
  const pieces = cuts.slice(1).map((_, cut) => ({
    km: groundDistance(at(cut), at(cut + 1)),
    isAlong: isAlong(between(at(cut), at(cut + 1))),
  }));
  const stretches = smoothStretches(stretchesOf(pieces), { gapKm: GAP_KM, leastKm: LEAST_KM });
  const of = (wanted: boolean): Position[][] =>
    stretches
      .filter((stretch) => stretch.isAlong === wanted)
      .map(({ from, to }) => line.slice(cuts[from], (cuts[to] ?? 0) + 1));
  return { settled: of(false), undetermined: of(true) };
};

const asLine = (kind: BoundaryLine['kind'], coordinates: Position[][]): BoundaryLine => ({
  kind,
  line: { type: 'MultiLineString', coordinates },
});

/**
 * Draws as undetermined what the boundary policy leaves undetermined: loaded official lines say only
 * where they were drawn, not whether the parties agree (docs/decisions). Lines inside a country and
 * the lines of disputed areas stay as they are.
 */
export const withUndetermined = (
  lines: readonly BoundaryLine[],
  undetermined: UndeterminedLines,
): readonly BoundaryLine[] => {
  const outer = lines
    .filter(({ kind }) => kind === 'international')
    .flatMap(({ line }) => line.coordinates.map((own) => densifyLine(own, STEP_KM)));
  if (undetermined.length === 0 || outer.length === 0) {
    return lines;
  }
  const isAlong = alongLines(outer, undetermined);
  const parted = outer.map((line) => partLine(line, isAlong));
  return [
    ...lines.filter(({ kind }) => kind !== 'international'),
    asLine(
      'international',
      parted.flatMap(({ settled }) => settled),
    ),
    asLine(
      'undetermined',
      parted.flatMap((each) => each.undetermined),
    ),
  ].filter(({ line }) => line.coordinates.length > 0);
};
