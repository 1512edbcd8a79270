import type { RoadRefusal } from '@waystation/domain';

/** Why a report of a road cannot be taken, as one sentence with what to do about it. */
export const sentenceOfRoadRefusal = (refusal: RoadRefusal): string => {
  switch (refusal.kind) {
    case 'basedOnUnknown':
      return `basedOn: the newest report of this closure is number ${refusal.newest}. Read the closures again and send that number.`;
    case 'tooFarAhead':
      return `at: more than a day ahead; it is ${refusal.now}. Set the clock of the device, or report the closure when it begins.`;
    case 'endsBefore':
      return `until: the road would be open again before it is closed, at ${refusal.at}. Give a later end, or none.`;
    case 'textPersonal':
      return `${refusal.field}: reads like a telephone number, an address or a case number. Leave out what names a person.`;
    default:
      return refusal satisfies never;
  }
};
