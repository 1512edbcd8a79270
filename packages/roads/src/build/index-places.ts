import Flatbush from 'flatbush';
import { type GraphTables, SEGMENTS_OF_PIECE } from '../graph/road-graph';

const NODE_SIZE = 16;

/** The last corner of a piece of road. */
export const lastPointOf = (
  {
    pieceEdge,
    pieceFirst,
    firstPoint,
  }: Pick<GraphTables, 'pieceEdge' | 'pieceFirst' | 'firstPoint'>,
  piece: number,
): number =>
  Math.min(
    (pieceFirst[piece] ?? 0) + SEGMENTS_OF_PIECE,
    (firstPoint[(pieceEdge[piece] ?? 0) + 1] ?? 0) - 1,
  );

/** An index of boxes around pieces of road, in steps of 1e-7 degrees. */
export const indexPlaces = (tables: GraphTables): Flatbush => {
  const { pieceFirst, pointLon, pointLat } = tables;
  const places = new Flatbush(pieceFirst.length, NODE_SIZE, Int32Array);
  pieceFirst.forEach((first, piece) => {
    const end = lastPointOf(tables, piece) + 1;
    const lons = pointLon.subarray(first, end);
    const lats = pointLat.subarray(first, end);
    places.add(Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats));
  });
  places.finish();
  return places;
};
