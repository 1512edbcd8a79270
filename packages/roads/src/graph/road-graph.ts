import type Flatbush from 'flatbush';

/** The tables of a graph of roads, as they lie in its file; all numbers are whole. */
export type GraphTables = {
  /** Where each junction's arcs begin; one entry more than there are junctions. */
  readonly firstArc: Uint32Array;
  /** The junction that an arc leads to. */
  readonly arcHead: Uint32Array;
  /** The edge that an arc goes along, twice; and one more where it goes against its drawing. */
  readonly arcEdge: Uint32Array;
  /** Tenths of a second, or IMPASSABLE. */
  readonly arcCar: Uint32Array;
  readonly arcFoot: Uint32Array;
  readonly edgeTail: Uint32Array;
  readonly edgeHead: Uint32Array;
  readonly edgeDecimetres: Uint32Array;
  /** What the road of each edge is called: a label, whose text begins where `labelStart` says. */
  readonly edgeLabel: Uint32Array;
  readonly labelStart: Uint32Array;
  /** UTF-8, see labelOfText. */
  readonly labelText: Uint8Array;
  /** Where each edge's corners begin; one entry more than there are edges. */
  readonly firstPoint: Uint32Array;
  /** Degrees times 1e7. */
  readonly pointLon: Int32Array;
  readonly pointLat: Int32Array;
  /** The edge of each piece that the index of places holds, and the corner with which it begins. */
  readonly pieceEdge: Uint32Array;
  readonly pieceFirst: Uint32Array;
};

/** Roads as the search walks them, and where they are. */
export type RoadGraph = GraphTables & { readonly places: Flatbush };

/** Segments of a road under one entry of the index of places: the index stays small, boxes too. */
export const SEGMENTS_OF_PIECE = 8;
