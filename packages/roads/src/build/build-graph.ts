import type { RoadGraph } from '../graph/road-graph';
import { type OsmFile, RoadFileError } from '../osm/osm-file';
import { closeIslands } from './close-islands';
import { collectWays } from './collect-ways';
import { cutIntoEdges } from './cut-into-edges';
import { layOut } from './lay-out';
import { type LocatedNodes, locateNodes, NOWHERE } from './locate-nodes';

/** Edges and junctions are numbered with 26 bits while they are put in order. */
const MOST_EDGES = 2 ** 26;

/**
 * An extract may lack nodes beyond its edge. One that lacks most of them has its positions elsewhere,
 * as after `osmium add-locations-to-ways`, and a few crossroads would be taken for the roads.
 */
const LEAST_LOCATED = 0.5;

const shareLocated = ({ lat, indexOfRef }: LocatedNodes): number =>
  indexOfRef.reduce((count, corner) => count + (lat[corner] === NOWHERE ? 0 : 1), 0) /
  indexOfRef.length;

/** A graph of roads, and when the data was current, in seconds since 1970; null: not said. */
export type BuiltGraph = { readonly graph: RoadGraph; readonly dataAt: number | null };

/**
 * Builds a graph of an OSM PBF file, which is read twice: for the ways, then for where their corners
 * are. Turn restrictions and barriers at single points are not read.
 */
export const buildGraph = async (file: OsmFile): Promise<BuiltGraph> => {
  const ways = await collectWays(file);
  const nodes = await locateNodes(file, ways.refs);
  const edges = shareLocated(nodes) < LEAST_LOCATED ? null : cutIntoEdges(ways, nodes);
  if (edges === null || edges.tail.length === 0) {
    throw new RoadFileError(
      'The file has roads but not where they are. Use an extract with its nodes.',
    );
  }
  if (edges.tail.length >= MOST_EDGES) {
    throw new RoadFileError(
      'The file has too many roads. Cut the countries of the operation out of it.',
    );
  }
  closeIslands(edges, nodes.lat.length);
  return { graph: layOut(edges, nodes.lat.length, ways.labelTexts), dataAt: ways.dataAt };
};
