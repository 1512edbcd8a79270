import { deflateSync, inflateSync } from 'node:zlib';
import Pbf from 'pbf';
import type { OsmFile } from '../src';

/** A node and a way as a test writes them. */
export type TestNode = { readonly id: number; readonly lon: number; readonly lat: number };
/** A way with its corners and tags. */
export type TestWay = {
  readonly refs: readonly number[];
  readonly tags: Readonly<Record<string, string>>;
};
/** What a test file holds, and how it is written. */
export type TestMap = {
  readonly nodes: readonly TestNode[];
  readonly ways: readonly TestWay[];
  readonly isCompressed?: boolean;
  readonly isDense?: boolean;
  readonly features?: readonly string[];
  readonly dataAt?: number;
};

const NODE_ID = 1;
const STEP = 1e7;

const steps = (values: readonly number[]): number[] =>
  values.map((value, at) => value - (at === 0 ? 0 : (values[at - 1] ?? 0)));

const lonOf = ({ lon }: TestNode): number => Math.round(lon * STEP);
const latOf = ({ lat }: TestNode): number => Math.round(lat * STEP);

const finish = (write: (pbf: Pbf) => void): Uint8Array => {
  const pbf = new Pbf();
  write(pbf);
  return pbf.finish();
};

const denseNodes = (nodes: readonly TestNode[]): Uint8Array =>
  finish((pbf) => {
    pbf.writePackedSVarint(NODE_ID, steps(nodes.map(({ id }) => id)));
    pbf.writePackedSVarint(8, steps(nodes.map(latOf)));
    pbf.writePackedSVarint(9, steps(nodes.map(lonOf)));
  });

const plainNode = (node: TestNode): Uint8Array =>
  finish((pbf) => {
    pbf.writeSVarintField(NODE_ID, node.id);
    pbf.writeSVarintField(8, latOf(node));
    pbf.writeSVarintField(9, lonOf(node));
  });

const wayBytes = ({ refs, tags }: TestWay, id: number, indexOf: (text: string) => number) =>
  finish((pbf) => {
    pbf.writeVarintField(1, id);
    pbf.writePackedVarint(2, Object.keys(tags).map(indexOf));
    pbf.writePackedVarint(3, Object.values(tags).map(indexOf));
    pbf.writePackedSVarint(8, steps(refs));
  });

const primitiveBlock = ({ nodes, ways, isDense = true }: TestMap): Uint8Array => {
  const texts = [...new Set(['', ...ways.flatMap(({ tags }) => Object.entries(tags).flat())])];
  const strings = finish((pbf) => {
    for (const text of texts) {
      pbf.writeBytesField(1, new TextEncoder().encode(text));
    }
  });
  const nodeGroup = finish((pbf) => {
    if (isDense) {
      pbf.writeBytesField(2, denseNodes(nodes));
    } else {
      for (const node of nodes) {
        pbf.writeBytesField(1, plainNode(node));
      }
    }
  });
  const wayGroup = finish((pbf) => {
    ways.forEach((way, at) => {
      pbf.writeBytesField(
        3,
        wayBytes(way, at + 1, (text) => texts.indexOf(text)),
      );
    });
  });
  return finish((pbf) => {
    pbf.writeBytesField(1, strings);
    pbf.writeBytesField(2, nodeGroup);
    pbf.writeBytesField(2, wayGroup);
  });
};

const framed = (type: string, content: Uint8Array, isCompressed: boolean): Uint8Array => {
  const blob = finish((pbf) => {
    if (isCompressed) {
      pbf.writeVarintField(2, content.length);
      pbf.writeBytesField(3, deflateSync(content));
    } else {
      pbf.writeBytesField(1, content);
    }
  });
  const header = finish((pbf) => {
    pbf.writeStringField(1, type);
    pbf.writeVarintField(3, blob.length);
  });
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  return Buffer.concat([length, header, blob]);
};

/** The bytes of an OSM PBF file with one block of data. */
export const osmBytes = (map: TestMap): Uint8Array => {
  const header = finish((pbf) => {
    for (const feature of map.features ?? ['OsmSchema-V0.6', 'DenseNodes']) {
      pbf.writeStringField(4, feature);
    }
    if (map.dataAt !== undefined) {
      pbf.writeVarintField(32, map.dataAt);
    }
  });
  const isCompressed = map.isCompressed ?? true;
  return Buffer.concat([
    framed('OSMHeader', header, isCompressed),
    framed('OSMData', primitiveBlock(map), isCompressed),
  ]);
};

/** Bytes as the builder reads a file. */
export const fileOf = (bytes: Uint8Array): OsmFile => ({
  size: bytes.length,
  read: async (offset, length) => bytes.subarray(offset, offset + length),
  inflate: (packed, maxOutputLength) => inflateSync(packed, { maxOutputLength }),
});

/** A file of a map. */
export const osmFile = (map: TestMap): OsmFile => fileOf(osmBytes(map));
