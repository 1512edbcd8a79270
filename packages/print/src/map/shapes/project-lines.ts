import { type GeoStream, geoArea, geoClipRectangle } from 'd3-geo';
import { authalicLatitude } from '../projection/ellipsoid';
import { type Point, sphereProjection } from '../projection/equal-area';
import { type PaperProjection, paperAxes } from '../projection/paper-projection';
import { collectLines } from './collect-lines';
import { divideLine } from './divide-line';

type Coordinates = readonly (readonly number[])[];

/** So far beyond the frame shapes go on, in millimetres: the ends and outlines of the cut stay out of sight. */
const BEYOND_MM = 4;

/** Half the sphere, in steradians. */
const HALF_SPHERE = 2 * Math.PI;

/** Positions of GeoJSON as shapes on paper, cut a little outside the frame. */
export type LineProjector = {
  /** The rings of polygons, open: their last point is not the first. */
  readonly areas: (polygons: readonly (readonly Coordinates[])[]) => readonly Point[][];
  readonly lines: (lines: readonly Coordinates[]) => readonly Point[][];
};

const onSphere = (line: Coordinates): Point[] =>
  divideLine(line).map(([longitude, latitude]) => [longitude, authalicLatitude(latitude)]);

/** d3 takes the area to the right of a ring for its inside, and all the rest of the world if it is wound wrongly. */
const wound = (ring: Point[], isHole: boolean): Point[] => {
  const coordinates = [ring.map(([x, y]) => [x, y])];
  const isSmall = geoArea({ type: 'Polygon', coordinates }) <= HALF_SPHERE;
  return isSmall === isHole ? ring.toReversed() : ring;
};

const sendLine = (points: readonly Point[], stream: GeoStream): void => {
  stream.lineStart();
  for (const [x, y] of points) {
    stream.point(x, y);
  }
  stream.lineEnd();
};

/** How the lines of a map get from the ground to the paper. */
export const lineProjector = (projection: PaperProjection): LineProjector => {
  const { widthMm, heightMm } = projection.frame;
  const [perUnitX, perUnitY] = paperAxes(projection);
  const clip = geoClipRectangle(-BEYOND_MM, -BEYOND_MM, widthMm + BEYOND_MM, heightMm + BEYOND_MM);
  const sphere = sphereProjection(projection.centre);
  const throughTo = (end: GeoStream): GeoStream => {
    const cut = clip(end);
    return sphere.stream({
      point: (x, y) => cut.point(widthMm / 2 + x * perUnitX, heightMm / 2 + y * perUnitY),
      lineStart: () => cut.lineStart(),
      lineEnd: () => cut.lineEnd(),
      polygonStart: () => cut.polygonStart(),
      polygonEnd: () => cut.polygonEnd(),
    });
  };
  return {
    areas: (polygons) => {
      const { stream, lines } = collectLines();
      const through = throughTo(stream);
      for (const polygon of polygons) {
        through.polygonStart();
        for (const [index, ring] of polygon.entries()) {
          // GeoJSON repeats the first point; d3 closes rings itself.
          sendLine(wound(onSphere(ring), index > 0).slice(0, -1), through);
        }
        through.polygonEnd();
      }
      return lines();
    },
    lines: (wanted) => {
      const { stream, lines } = collectLines();
      const through = throughTo(stream);
      for (const line of wanted) {
        sendLine(onSphere(line), through);
      }
      return lines();
    },
  };
};
