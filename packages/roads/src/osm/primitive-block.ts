import Pbf from 'pbf';

/** A block of nodes, ways and relations, still packed. */
export type PrimitiveBlock = {
  readonly strings: readonly Uint8Array[];
  readonly groups: readonly Uint8Array[];
  /** Nanodegrees of one step, and what is added. */
  readonly granularity: number;
  readonly latOffset: number;
  readonly lonOffset: number;
  /** Milliseconds of one step. */
  readonly dateGranularity: number;
};

const readStrings = (tag: number, strings: Uint8Array[], pbf: Pbf): void => {
  if (tag === 1) {
    strings.push(pbf.readBytes());
  }
};

/** Takes a data block apart; field numbers are those of osmformat.proto (OSM-binary). */
export const primitiveBlockOf = (bytes: Uint8Array): PrimitiveBlock => {
  const strings: Uint8Array[] = [];
  const groups: Uint8Array[] = [];
  const sizes = { granularity: 100, latOffset: 0, lonOffset: 0, dateGranularity: 1000 };
  new Pbf(bytes).readFields((tag, block, pbf) => {
    if (tag === 1) {
      pbf.readMessage(readStrings, strings);
    } else if (tag === 2) {
      groups.push(pbf.readBytes());
    } else if (tag === 17) {
      block.granularity = pbf.readVarint();
    } else if (tag === 18) {
      block.dateGranularity = pbf.readVarint();
    } else if (tag === 19) {
      block.latOffset = pbf.readVarint(true);
    } else if (tag === 20) {
      block.lonOffset = pbf.readVarint(true);
    }
  }, sizes);
  return { ...sizes, strings, groups };
};
