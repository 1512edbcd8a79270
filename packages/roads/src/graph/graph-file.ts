import Flatbush from 'flatbush';
import { z } from 'zod';
import { RoadFileError } from '../osm/osm-file';
import type { GraphTables, RoadGraph } from './road-graph';

/** What is said of a graph beside its tables. */
export const GraphAbout = z
  .object({
    /** The name of the file that it was built of. */
    source: z.string().min(1).max(200),
    /** Day on which the OSM data was current; null where the file did not say. */
    dataOn: z.iso.date().nullable(),
    builtAt: z.iso.datetime(),
  })
  .readonly();
/** A value that the schema {@link GraphAbout} accepts. */
export type GraphAbout = z.infer<typeof GraphAbout>;

/** A fingerprint of bytes; given by whoever has one, for this package runs anywhere. */
export type Digest = (bytes: Uint8Array) => string;

/** Raised whenever a table changes its meaning: a graph of another version is built again. */
const VERSION = 2;
const MAGIC = 'WAYROADS';

/** Where the length of the head stands, and the head itself. */
const LENGTH_AT = 8;
const HEAD_AT = 12;

/** Every table begins at a multiple of this, so that it can be read where it lies. */
const ALIGNMENT = 8;

const TABLES = [
  'firstArc',
  'arcHead',
  'arcEdge',
  'arcCar',
  'arcFoot',
  'edgeTail',
  'edgeHead',
  'edgeDecimetres',
  'edgeLabel',
  'labelStart',
  'firstPoint',
  'pointLon',
  'pointLat',
  'pieceEdge',
  'pieceFirst',
] as const satisfies readonly Exclude<keyof GraphTables, 'labelText'>[];

const Head = z.object({
  version: z.number(),
  about: GraphAbout,
  digest: z.string(),
  /** Numbers in each table, and bytes of the index of places and of the labels after them. */
  counts: z.array(z.int().nonnegative()).length(TABLES.length),
  placesBytes: z.int().positive(),
  labelBytes: z.int().nonnegative(),
});

const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

const unusable = (): RoadFileError =>
  new RoadFileError(
    'The stored road graph cannot be used: it is damaged, or of another version. Import the roads again: waystation import roads FILE.osm.pbf',
  );

type Sizes = Pick<z.infer<typeof Head>, 'counts' | 'placesBytes' | 'labelBytes'>;

/** Where each part of the body begins and where all ends, counted from its start. */
type Layout = {
  readonly starts: readonly number[];
  readonly places: number;
  readonly labels: number;
  readonly end: number;
};

const layoutOf = ({ counts, placesBytes, labelBytes }: Sizes): Layout => {
  const starts: number[] = [];
  let offset = 0;
  for (const count of counts) {
    starts.push(offset);
    offset = aligned(offset + 4 * count);
  }
  const labels = offset + placesBytes;
  return { starts, places: offset, labels, end: labels + labelBytes };
};

/** The bytes of a graph's file: a head in JSON, then the tables as they lie in memory. */
export const encodeGraph = (graph: RoadGraph, said: GraphAbout, digest: Digest): Uint8Array => {
  // What could not be read again is refused before it takes the place of what can.
  const about = GraphAbout.parse(said);
  const counts = TABLES.map((name) => graph[name].length);
  const index = new Uint8Array(graph.places.data);
  const { labelText } = graph;
  const sizes = { counts, placesBytes: index.length, labelBytes: labelText.length };
  const { starts, places, labels, end } = layoutOf(sizes);
  const body = new Uint8Array(end);
  TABLES.forEach((name, at) => {
    const { buffer, byteOffset, byteLength } = graph[name];
    body.set(new Uint8Array(buffer, byteOffset, byteLength), starts[at]);
  });
  body.set(index, places);
  body.set(labelText, labels);
  const head = { version: VERSION, about, digest: digest(body), ...sizes };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const bodyAt = aligned(HEAD_AT + headBytes.length);
  const bytes = new Uint8Array(bodyAt + body.length);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(LENGTH_AT, headBytes.length, true);
  bytes.set(headBytes, HEAD_AT);
  bytes.set(body, bodyAt);
  return bytes;
};

const headOf = (bytes: Uint8Array, length: number): z.infer<typeof Head> => {
  try {
    return Head.parse(
      JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD_AT, HEAD_AT + length))),
    );
  } catch {
    throw unusable();
  }
};

/** A graph whose tables are views into the bytes of its file: nothing is copied or computed. */
export const decodeGraph = (
  file: ArrayBuffer,
  digest: Digest,
): { readonly graph: RoadGraph; readonly about: GraphAbout } => {
  const bytes = new Uint8Array(file);
  if (bytes.length < HEAD_AT || new TextDecoder().decode(bytes.subarray(0, LENGTH_AT)) !== MAGIC) {
    throw unusable();
  }
  const length = new DataView(file).getUint32(LENGTH_AT, true);
  const head = headOf(bytes, length);
  const bodyAt = aligned(HEAD_AT + length);
  const { starts, places, labels, end } = layoutOf(head);
  if (
    head.version !== VERSION ||
    bytes.length !== bodyAt + end ||
    digest(bytes.subarray(bodyAt)) !== head.digest
  ) {
    throw unusable();
  }
  const rangeOf = (name: (typeof TABLES)[number]): readonly [ArrayBuffer, number, number] => {
    const at = TABLES.indexOf(name);
    return [file, bodyAt + (starts[at] ?? 0), head.counts[at] ?? 0];
  };
  const table = (name: (typeof TABLES)[number]): Uint32Array => new Uint32Array(...rangeOf(name));
  return {
    about: head.about,
    graph: {
      firstArc: table('firstArc'),
      arcHead: table('arcHead'),
      arcEdge: table('arcEdge'),
      arcCar: table('arcCar'),
      arcFoot: table('arcFoot'),
      edgeTail: table('edgeTail'),
      edgeHead: table('edgeHead'),
      edgeDecimetres: table('edgeDecimetres'),
      edgeLabel: table('edgeLabel'),
      labelStart: table('labelStart'),
      labelText: new Uint8Array(file, bodyAt + labels, head.labelBytes),
      firstPoint: table('firstPoint'),
      pointLon: new Int32Array(...rangeOf('pointLon')),
      pointLat: new Int32Array(...rangeOf('pointLat')),
      pieceEdge: table('pieceEdge'),
      pieceFirst: table('pieceFirst'),
      places: Flatbush.from(file, bodyAt + places),
    },
  };
};
