import type { OsmFile } from '../osm/osm-file';
import { readBlocks } from '../osm/read-blocks';
import { readNodes } from '../osm/read-nodes';
import { unbroken } from '../osm/unbroken';
import { createFinder, uniqueSorted } from './sorted-ids';

/** Stands for the latitude of a node that the extract does not hold: roads are cut at its edge. */
export const NOWHERE = 0x7f_ff_ff_ff;

/** The corners of roads: positions in 1e-7 degrees by index, and the index of each reference. */
export type LocatedNodes = {
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  readonly indexOfRef: Uint32Array;
};

/** Reads the positions of the nodes that roads refer to. */
export const locateNodes = async (file: OsmFile, refs: Float64Array): Promise<LocatedNodes> => {
  const ids = uniqueSorted(refs);
  const find = createFinder(ids);
  const lon = new Int32Array(ids.length);
  const lat = new Int32Array(ids.length).fill(NOWHERE);
  for await (const { type, bytes } of readBlocks(file)) {
    if (type === 'OSMData') {
      unbroken(() =>
        readNodes(bytes, (id, east, north) => {
          const index = find(id);
          if (index !== null) {
            lon[index] = east;
            lat[index] = north;
          }
        }),
      );
    }
  }
  const indexOfRef = new Uint32Array(refs.length);
  refs.forEach((ref, at) => {
    indexOfRef[at] = find(ref) ?? 0;
  });
  return { lon, lat, indexOfRef };
};
