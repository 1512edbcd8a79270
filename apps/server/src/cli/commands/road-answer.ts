import type { RoadDoubt, RoadReportAnswer } from '@waystation/domain';
import { REACH_METRES } from '@waystation/roads';
import { EXIT, type ExitCode } from '../exit-codes';
import type { Output } from '../output/output';
import { roadText } from './road-cut';

const sentenceOf = (doubt: RoadDoubt): string => {
  switch (doubt.code) {
    case 'inFuture':
      return `It begins in the future: it is ${doubt.now} now.`;
    case 'olderThanNewest':
      return `Something newer is known of this closure, from ${doubt.newestAt}.`;
    case 'farOutside':
      return `The place is ${doubt.km} km outside the operation.`;
    case 'alreadyReported':
      return `A road ${doubt.metres} m from there is reported closed already: ${doubt.closure}.`;
    case 'farFromRoad':
      return `The nearest road loaded, ${roadText(doubt.road)}, is ${doubt.road.metres} m away: it is the one that would be cut. If another is meant, give a point on it: --at LAT,LON.`;
    case 'noRoadNear':
      return `No road would be cut: of those loaded ${doubt.metres === null ? 'none is within 10 km' : `the nearest is ${doubt.metres} m away`}, and a closure cuts roads within ${REACH_METRES / 1000} km. Check --at (LAT,LON), or give a point on the road.`;
    case 'outsideRoads':
      return `No road would be cut: the place is ${doubt.km} km outside the roads that are loaded. Check --at (LAT,LON), or load an extract that has it: waystation import roads FILE.osm.pbf`;
    default:
      return doubt satisfies never;
  }
};

/** Says what became of a report; what is doubtful has to be typed again as confirmed. */
export const tellAnswer = (
  answer: RoadReportAnswer,
  done: 'closed' | 'reopened',
  output: Output,
): ExitCode => {
  if (answer.outcome === 'unconfirmed') {
    const doubts = answer.doubts.map(sentenceOf);
    output.progress([...doubts, 'Nothing was written. If it is so, add --confirm.'].join('\n'));
    return EXIT.refused;
  }
  output.result(`Reported ${done}: ${answer.closure}`);
  if (answer.isConflicting) {
    output.progress('Another report says otherwise; the newest by its own time is what counts.');
  }
  return EXIT.done;
};
