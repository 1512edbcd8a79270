import type { FlashRefusal } from '@waystation/domain';

/** What can be expected to fail with flash updates. */
export type FlashFailure =
  | { readonly code: 'flashNotFound'; readonly event: number; readonly version: number | null }
  | { readonly code: 'flashIdTaken'; readonly id: string }
  | { readonly code: 'flashRefused'; readonly refusal: FlashRefusal };

/** Why a flash update is not published, as one sentence. */
const sentenceOfRefusal = (refusal: FlashRefusal): string => {
  switch (refusal.kind) {
    case 'textPersonal':
      return 'A text reads like a telephone number, an address or a case number. Organisations, an office or a role are enough.';
    case 'smallCount':
      return `Counts below ${refusal.below} are not told to all who would read it. Leave the count out, or let fewer see the update.`;
    case 'statusAtPlace':
      return 'Everybody would learn of a nationality or a legal status at one place. Name the area, another group, or let fewer see the update.';
    case 'placeNotTold':
      return 'Those who would read it are told of no such place. Name the area, or let fewer see the update.';
    case 'yetToCome':
      return 'A day is yet to come.';
    case 'countedBefore':
      return 'A count is of a day before the event began.';
    case 'overtaken':
      return 'Somebody else published an update of this event meanwhile. Look at it first.';
    default:
      return refusal satisfies never;
  }
};

/** What failed with a flash update, as one sentence. */
export const sentenceOfFlash = (failure: FlashFailure): string => {
  switch (failure.code) {
    case 'flashNotFound':
      return failure.version === null
        ? `There is no event ${failure.event} in this operation.`
        : `There is no update ${failure.version} of an event ${failure.event} in this operation.`;
    case 'flashIdTaken':
      return `id: another flash update was published under ${failure.id}. Make a new id for a new one.`;
    case 'flashRefused':
      return sentenceOfRefusal(failure.refusal);
    default:
      return failure satisfies never;
  }
};
