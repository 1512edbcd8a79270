import type { AgreedRefusal } from '@waystation/domain';

/** Why an agreed figure is not written, as one sentence. */
export const sentenceOfAgreedRefusal = (refusal: AgreedRefusal): string => {
  switch (refusal.kind) {
    case 'textPersonal':
      return 'A text reads like a telephone number, an address or a case number. Organisations, an office or a role are enough.';
    case 'noSource':
      return 'Name at least one source that the figure was agreed from.';
    case 'sourceNotFound':
      return `"${refusal.series}" has no figure of that date here.`;
    case 'tooOpen':
      return `A source that it was agreed from is "${refusal.least}": the agreed figure has to be at least as restricted.`;
    case 'overtaken':
      return 'Somebody else wrote an agreed figure meanwhile. Look at it first.';
    default:
      return refusal satisfies never;
  }
};
