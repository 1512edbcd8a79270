import type { ReportRefusal } from '@waystation/domain';

/** Why a report cannot be taken, as one sentence with what to do about it. */
export const sentenceOfRefusal = (refusal: ReportRefusal): string => {
  switch (refusal.kind) {
    case 'saysNothing':
      return 'The report says nothing: give present, capacity, blocked, status or services.';
    case 'basedOnUnknown':
      return `basedOn: the newest report of this centre is number ${refusal.newest}. Read the centre again and send that number.`;
    case 'tooFarAhead':
      return `at: more than a day ahead; it is ${refusal.now}. Set the clock of the device.`;
    case 'notePersonal':
      return `${refusal.field}.note: reads like a telephone number, an address or a case number. Leave out what names a person.`;
    default:
      return refusal satisfies never;
  }
};
