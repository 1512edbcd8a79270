import type { ClosureCut, NearRoadView, OperationCode, RoadClosure } from '@waystation/domain';
import { closureAt } from '@waystation/domain';
import { REACH_METRES } from '@waystation/roads';
import type { Desk } from '../desk/desk';

const METRES_PER_KM = 1_000;
const REACH_KM = REACH_METRES / METRES_PER_KM;

/** Roads named of one closure: one at a large junction may cut ten. */
const MOST_NAMED = 3;

const DIRECTIONS = ['on foot only', 'one direction', 'both directions'] as const;

/** A road as a reader finds it on a map: `N12 Airport Road (primary)`. */
export const roadText = ({
  ref,
  name,
  highway,
}: Pick<NearRoadView, 'ref' | 'name' | 'highway'>): string => {
  const called = [ref, name].filter((part) => part !== null).join(' ');
  return `${called === '' ? 'a road without a name' : called} (${highway === '' ? 'no class' : highway})`;
};

const placeText = ([longitude, latitude]: NearRoadView['position']): string =>
  `${latitude.toFixed(5)},${longitude.toFixed(5)}`;

const WHY_NOT = {
  noRoads:
    'No road extract is loaded, so nobody can say which road this is: the closure is kept, and told beside straight lines. Load one: waystation import roads FILE.osm.pbf',
  tooSlow:
    'The roads did not answer in time, so nobody can say which road this is: see "road list".',
  away: 'The roads cannot be read, so nobody can say which road this is. Import them again: waystation import roads FILE.osm.pbf',
} as const;

/** What a closure does to the roads that are loaded, one line each. */
export const cutSentences = (cut: ClosureCut, verb: 'Cuts' | 'Opens'): readonly string[] => {
  switch (cut.kind) {
    case 'cut': {
      const named = cut.roads.slice(0, MOST_NAMED).map((road) => {
        const { metres, position, stretches, vehicleDirections } = road;
        return `${verb} ${roadText(road)} at ${placeText(position)}, ${metres} m from the place given: ${DIRECTIONS[vehicleDirections]}, stretches: ${stretches}.`;
      });
      const more = cut.roads.length - named.length;
      return more === 0 ? named : [...named, `${verb} ${more} more roads there.`];
    }
    case 'noRoadNear':
      return [
        cut.nearest === null
          ? 'Cuts no road: none of those loaded is within 10 km.'
          : `Cuts no road: the nearest loaded, ${roadText(cut.nearest)} at ${placeText(cut.nearest.position)}, is ${cut.nearest.metres} m away, and none beyond ${REACH_KM} km is cut.`,
      ];
    case 'outside':
      return [
        `Cuts no road: the place is ${Math.round(cut.km)} km outside the roads that are loaded.`,
      ];
    case 'notKnown':
      return [WHY_NOT[cut.why]];
    default:
      return cut satisfies never;
  }
};

/** The same in columns of a list. */
export const cutColumns = (
  cut: ClosureCut | null,
): { readonly cuts: string | null; readonly metres: number | null } => {
  if (cut?.kind !== 'cut') {
    return { cuts: cut === null || cut.kind === 'notKnown' ? null : 'none', metres: null };
  }
  return {
    cuts: cut.roads.slice(0, MOST_NAMED).map(roadText).join('; '),
    metres: cut.roads[0]?.metres ?? null,
  };
};

/** As many as one question takes. */
const MOST_PLACES = 100;

type OfOperation = {
  readonly operation: OperationCode;
  readonly closures: readonly RoadClosure[];
};

/** What each closure cuts of the roads that are loaded, by its id; for those that it was last closed to. */
export const cutsOfClosures = async (
  api: Desk['api'],
  { operation, closures }: OfOperation,
  moment: Date,
): Promise<ReadonlyMap<RoadClosure['id'], ClosureCut>> => {
  const asked = closures.map(({ id, position, log }) => {
    const entry = closureAt(
      { log: log.filter(({ status }) => status === 'closed') },
      moment,
    )?.entry;
    return { id, position, closedTo: entry?.status === 'closed' ? entry.closedTo : 'all' };
  });
  const known = new Map<RoadClosure['id'], ClosureCut>();
  for (let from = 0; from < asked.length; from += MOST_PLACES) {
    const part = asked.slice(from, from + MOST_PLACES);
    const places = part.map(({ position, closedTo }) => ({ position, closedTo }));
    const { cuts } = await api.road.cutAt.query({ operation, places });
    part.forEach(({ id }, at) => {
      const cut = cuts[at];
      if (cut !== undefined) {
        known.set(id, cut);
      }
    });
  }
  return known;
};
