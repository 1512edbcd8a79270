import type { ClosureCut, OperationCode, RoadDoubt, RoadReport } from '@waystation/domain';
import type { RoadTimes } from '../travel/road-times';

/**
 * A point is good to this, with two decimals of a degree or a position by ear; from farther off it may
 * be another road that is meant. Our own judgement.
 */
const FAR_METRES = 500;

/** What roads leave doubtful of a place at which one is reported closed; null: nothing. */
const doubtOfCut = (cut: ClosureCut): RoadDoubt | null => {
  switch (cut.kind) {
    case 'noRoadNear':
      return { code: 'noRoadNear', metres: cut.nearest?.metres ?? null };
    case 'outside':
      return { code: 'outsideRoads', km: Math.round(cut.km) };
    case 'cut': {
      const [road] = cut.roads;
      return road === undefined || road.metres <= FAR_METRES ? null : { code: 'farFromRoad', road };
    }
    case 'notKnown':
      return null;
    default:
      return cut satisfies never;
  }
};

/**
 * Whether the roads that are loaded have one where it is reported closed: a closure that cuts none
 * changes no way, and its writer should know. Null: one is cut, or nobody can say.
 */
export const offRoads = async (
  roadTimes: RoadTimes,
  operation: OperationCode,
  { says }: RoadReport,
): Promise<RoadDoubt | null> => {
  if (says.kind !== 'newClosure') {
    return null;
  }
  const { position, closedTo } = says;
  const [cut] = await roadTimes.cutAt(operation, [{ position, closedTo }]);
  return cut === undefined ? null : doubtOfCut(cut);
};
