import Pbf from 'pbf';
import { type PrimitiveBlock, primitiveBlockOf } from './primitive-block';

/** Takes a node: its id and its position in steps of 1e-7 degrees, which is OSM's own precision. */
export type NodeTaker = (id: number, lon: number, lat: number) => void;

type Packed = { ids: number[]; lats: number[]; lons: number[] };

/** Nanodegrees in a step of 1e-7 degrees. */
const STEP = 100;

const readDense = (tag: number, packed: Packed, pbf: Pbf): void => {
  if (tag === 1) {
    pbf.readPackedSVarint(packed.ids);
  } else if (tag === 8) {
    pbf.readPackedSVarint(packed.lats);
  } else if (tag === 9) {
    pbf.readPackedSVarint(packed.lons);
  }
};

const readOne = (tag: number, packed: Packed, pbf: Pbf): void => {
  if (tag === 1) {
    packed.ids.push(pbf.readSVarint());
  } else if (tag === 8) {
    packed.lats.push(pbf.readSVarint());
  } else if (tag === 9) {
    packed.lons.push(pbf.readSVarint());
  }
};

const none = (): Packed => ({ ids: [], lats: [], lons: [] });

const giveEach = (
  { ids, lats, lons }: Packed,
  { granularity, latOffset, lonOffset }: PrimitiveBlock,
  take: NodeTaker,
): void => {
  let id = 0;
  let lat = 0;
  let lon = 0;
  ids.forEach((step, at) => {
    id += step;
    lat += lats[at] ?? 0;
    lon += lons[at] ?? 0;
    take(
      id,
      Math.round((lonOffset + granularity * lon) / STEP),
      Math.round((latOffset + granularity * lat) / STEP),
    );
  });
};

/** Gives the nodes of a data block one by one; their tags are not read. */
export const readNodes = (bytes: Uint8Array, take: NodeTaker): void => {
  const block = primitiveBlockOf(bytes);
  for (const group of block.groups) {
    new Pbf(group).readFields((tag, _, pbf) => {
      if (tag === 1) {
        giveEach(pbf.readMessage(readOne, none()), block, take);
      } else if (tag === 2) {
        giveEach(pbf.readMessage(readDense, none()), block, take);
      }
    }, null);
  }
};
