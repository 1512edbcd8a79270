/** Stands for a cost where one may not go. */
export const IMPASSABLE = 0xff_ff_ff_ff;

/** Steps of a degree in which positions are kept: OSM's own precision, about a centimetre. */
export const STEPS_OF_DEGREE = 1e7;

/** Pieces of road between junctions, before they are put in order for searching. */
export type Edges = {
  /** Indexes of the corners at which they begin and end. */
  readonly tail: Uint32Array;
  readonly head: Uint32Array;
  /** Length along the road. */
  readonly decimetres: Uint32Array;
  /** Tenths of a second, or {@link IMPASSABLE}. */
  readonly forward: Uint32Array;
  readonly backward: Uint32Array;
  readonly foot: Uint32Array;
  /** What the road is called, by its place in the list of labels. */
  readonly label: Uint32Array;
  /** The corners of each, both ends among them; one entry more than there are edges. */
  readonly firstPoint: Uint32Array;
  readonly pointLon: Int32Array;
  readonly pointLat: Int32Array;
};

/** Room for so many edges with so many corners. */
export const emptyEdges = (edges: number, points: number): Edges => ({
  tail: new Uint32Array(edges),
  head: new Uint32Array(edges),
  decimetres: new Uint32Array(edges),
  forward: new Uint32Array(edges),
  backward: new Uint32Array(edges),
  foot: new Uint32Array(edges),
  label: new Uint32Array(edges),
  firstPoint: new Uint32Array(edges + 1),
  pointLon: new Int32Array(points),
  pointLat: new Int32Array(points),
});
