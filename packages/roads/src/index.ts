export { type BuiltGraph, buildGraph } from './build/build-graph';
export {
  type Digest,
  decodeGraph,
  encodeGraph,
  GraphAbout,
} from './graph/graph-file';
export type { RoadGraph } from './graph/road-graph';
export { type OsmFile, RoadFileError } from './osm/osm-file';
export { type Closure, REACH_METRES } from './search/cuts';
export {
  createJourneyPlanner,
  type Journey,
  type JourneyPlanner,
  type JourneyQuestion,
  type NoJourney,
} from './search/journeys';
export { type CutRoad, type NearRoad, type RoadCut, roadCut } from './search/road-cut';
export { MOST_METRES_TO_ROAD } from './search/snap';
export { SearchTooLong } from './search/spread';
export { FOOT_KMH } from './use/speeds';
