import type { AlertRefusal } from '@waystation/domain';

/** Why something is not done with a rule or an alert, as one sentence. */
export const sentenceOfAlertRefusal = ({ kind }: AlertRefusal): string => {
  switch (kind) {
    case 'alertClosed':
      return 'The alert is closed: nothing is added to it any more.';
    case 'alreadyAcknowledged':
      return 'Somebody acknowledged the alert already.';
    case 'alertTextPersonal':
      return 'A text reads like a telephone number, an address or a case number. A name or a role is enough.';
    default:
      return kind satisfies never;
  }
};
