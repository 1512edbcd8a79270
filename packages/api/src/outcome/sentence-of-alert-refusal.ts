import type { AlertRefusal, AlertTargetRefusal } from '@waystation/domain';

/** Why something is not done with a rule or an alert, as one sentence. */
export const sentenceOfAlertRefusal = ({ kind }: AlertRefusal | AlertTargetRefusal): string => {
  switch (kind) {
    case 'alertClosed':
      return 'The alert is closed: nothing is added to it any more.';
    case 'alreadyAcknowledged':
      return 'Somebody acknowledged the alert already.';
    case 'alertTextPersonal':
      return 'A text reads like a telephone number, an address or a case number. A name or a role is enough.';
    case 'addressNotAllowed':
      return 'Alerts are not sent to this address. Give one that begins with https://, on the usual port, outside this server’s own network; whoever runs the server may allow others with WAYSTATION_WEBHOOK_HOSTS.';
    case 'noEmail':
      return 'This server sends no e-mail: SMTP_URL is not set.';
    case 'tooManyTargets':
      return 'There are as many targets as an operation may have. Remove one first.';
    default:
      return kind satisfies never;
  }
};
