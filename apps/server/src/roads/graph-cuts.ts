import { type ClosureCut, type CutPlace, TRAVEL_MODES } from '@waystation/domain';
import { type NearRoad, type RoadGraph, roadCut, SearchTooLong } from '@waystation/roads';
import { CLOSED_METRES } from './graph-answers';

const viewOf = <Road extends NearRoad>({ at, ...road }: Road) => ({
  ...road,
  position: [at[0], at[1]] as const,
});

const cutOf = (graph: RoadGraph, { position, closedTo }: CutPlace): ClosureCut => {
  const modes = TRAVEL_MODES.filter((mode) => closedTo === 'all' || closedTo === mode);
  const cut = roadCut(graph, { at: position, radiusMetres: CLOSED_METRES }, modes);
  switch (cut.kind) {
    case 'cut':
      return { kind: 'cut', roads: cut.roads.map(viewOf) };
    case 'noRoadNear':
      return { kind: 'noRoadNear', nearest: cut.nearest && viewOf(cut.nearest) };
    case 'outside':
      return cut;
    default:
      return cut satisfies never;
  }
};

/** Says which roads of a graph closures cut; throws SearchTooLong when `isLate` says so. */
export const graphCuts =
  (graph: RoadGraph) =>
  (places: readonly CutPlace[], isLate: () => boolean): readonly ClosureCut[] =>
    places.map((place) => {
      if (isLate()) {
        throw new SearchTooLong();
      }
      return cutOf(graph, place);
    });
