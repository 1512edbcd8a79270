import { type GraphTables, type RoadGraph, SEGMENTS_OF_PIECE } from '../graph/road-graph';
import { arcsOf } from './arcs-of';
import { type Edges, IMPASSABLE } from './edges';
import { indexPlaces } from './index-places';
import { orderByKey, orderByPlace } from './order-by-place';

/** The number of each corner among junctions in order of place; corners of no junction get none. */
const numberJunctions = (
  { tail, head, firstPoint, pointLon, pointLat }: Edges,
  kept: Uint32Array,
  corners: number,
): { readonly numberOf: Uint32Array; readonly count: number } => {
  const isJunction = new Uint8Array(corners);
  const lon = new Int32Array(corners);
  const lat = new Int32Array(corners);
  const note = (corner: number, point: number): void => {
    isJunction[corner] = 1;
    lon[corner] = pointLon[point] ?? 0;
    lat[corner] = pointLat[point] ?? 0;
  };
  for (const edge of kept) {
    note(tail[edge] ?? 0, firstPoint[edge] ?? 0);
    note(head[edge] ?? 0, (firstPoint[edge + 1] ?? 0) - 1);
  }
  const junctions = Uint32Array.from(isJunction.keys()).filter(
    (corner) => isJunction[corner] === 1,
  );
  const pick = (values: Int32Array): Int32Array =>
    Int32Array.from(junctions, (corner) => values[corner] ?? 0);
  const numberOf = new Uint32Array(corners);
  orderByPlace(pick(lon), pick(lat)).forEach((at, number) => {
    numberOf[junctions[at] ?? 0] = number;
  });
  return { numberOf, count: junctions.length };
};

const isPassable = ({ forward, backward, foot }: Edges, edge: number): boolean =>
  forward[edge] !== IMPASSABLE || backward[edge] !== IMPASSABLE || foot[edge] !== IMPASSABLE;

const pointsOf = (
  edges: Edges,
  order: Uint32Array,
): Pick<GraphTables, 'firstPoint' | 'pointLon' | 'pointLat'> => {
  const firstPoint = new Uint32Array(order.length + 1);
  const rangeOf = (edge: number): readonly [number, number] => [
    edges.firstPoint[edge] ?? 0,
    edges.firstPoint[edge + 1] ?? 0,
  ];
  order.forEach((edge, at) => {
    const [first, end] = rangeOf(edge);
    firstPoint[at + 1] = (firstPoint[at] ?? 0) + end - first;
  });
  const points = firstPoint[order.length] ?? 0;
  const pointLon = new Int32Array(points);
  const pointLat = new Int32Array(points);
  order.forEach((edge, at) => {
    const [first, end] = rangeOf(edge);
    pointLon.set(edges.pointLon.subarray(first, end), firstPoint[at]);
    pointLat.set(edges.pointLat.subarray(first, end), firstPoint[at]);
  });
  return { firstPoint, pointLon, pointLat };
};

const piecesOf = (firstPoint: Uint32Array): Pick<GraphTables, 'pieceEdge' | 'pieceFirst'> => {
  const piecesOfEdge = (edge: number): number =>
    Math.ceil(((firstPoint[edge + 1] ?? 0) - (firstPoint[edge] ?? 0) - 1) / SEGMENTS_OF_PIECE);
  const edges = firstPoint.length - 1;
  let count = 0;
  for (let edge = 0; edge < edges; edge += 1) {
    count += piecesOfEdge(edge);
  }
  const pieceEdge = new Uint32Array(count);
  const pieceFirst = new Uint32Array(count);
  let piece = 0;
  for (let edge = 0; edge < edges; edge += 1) {
    for (let own = 0; own < piecesOfEdge(edge); own += 1) {
      pieceEdge[piece] = edge;
      pieceFirst[piece] = (firstPoint[edge] ?? 0) + own * SEGMENTS_OF_PIECE;
      piece += 1;
    }
  }
  return { pieceEdge, pieceFirst };
};

/** The texts of labels as bytes, and where each begins. */
const labelsOf = (texts: readonly string[]): Pick<GraphTables, 'labelStart' | 'labelText'> => {
  const encoder = new TextEncoder();
  const parts = texts.map((text) => encoder.encode(text));
  const labelStart = new Uint32Array(parts.length + 1);
  parts.forEach(({ length }, at) => {
    labelStart[at + 1] = (labelStart[at] ?? 0) + length;
  });
  const labelText = new Uint8Array(labelStart[parts.length] ?? 0);
  parts.forEach((part, at) => {
    labelText.set(part, labelStart[at]);
  });
  return { labelStart, labelText };
};

/**
 * Puts edges in order for searching; those that nobody may use are left out. `labels`: what their
 * roads are called.
 */
export const layOut = (
  edges: Edges,
  corners: number,
  labels: readonly string[] = [''],
): RoadGraph => {
  const kept = Uint32Array.from(edges.tail.keys()).filter((edge) => isPassable(edges, edge));
  const { numberOf, count } = numberJunctions(edges, kept, corners);
  const byTail = Uint32Array.from(kept, (edge) => numberOf[edges.tail[edge] ?? 0] ?? 0);
  const order = orderByKey(byTail).map((at) => kept[at] ?? 0);
  const pick = (values: Uint32Array): Uint32Array =>
    Uint32Array.from(order, (edge) => values[edge] ?? 0);
  const ends = {
    tail: pick(edges.tail).map((corner) => numberOf[corner] ?? 0),
    head: pick(edges.head).map((corner) => numberOf[corner] ?? 0),
  };
  const costs = {
    forward: pick(edges.forward),
    backward: pick(edges.backward),
    foot: pick(edges.foot),
  };
  const points = pointsOf(edges, order);
  const tables: GraphTables = {
    ...arcsOf({ ...ends, ...costs }, count),
    edgeTail: ends.tail,
    edgeHead: ends.head,
    edgeDecimetres: pick(edges.decimetres),
    edgeLabel: pick(edges.label),
    ...labelsOf(labels),
    ...points,
    ...piecesOf(points.firstPoint),
  };
  return { ...tables, places: indexPlaces(tables) };
};
