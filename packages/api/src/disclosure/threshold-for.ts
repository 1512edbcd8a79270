import type { Audience, DisclosurePolicy } from '@waystation/domain';

/**
 * Counts above zero and below this are not shown to the audience; 0: every count is shown.
 * Responders count as partners until an operation says otherwise.
 */
export const thresholdFor = (audience: Audience, { smallCountBelow }: DisclosurePolicy): number => {
  switch (audience) {
    case 'public':
      return smallCountBelow.public;
    case 'partner':
    case 'responder':
      return smallCountBelow.partner;
    case 'coordinator':
    case 'steward':
    case 'operator':
      return 0;
    default:
      return audience satisfies never;
  }
};
