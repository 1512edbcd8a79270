import type { Activity } from '@waystation/domain';
import { fingerprintOf, fingerprintOfList } from '../fingerprint';
import type { SentRow } from './document-rows';

/** An activity is the same one as before when all agrees but how the organisation is described. */
export const keyOfActivity = (operation: string, activity: Activity): string =>
  fingerprintOfList([
    operation,
    activity.organisation.name,
    activity.sector,
    activity.pcode,
    activity.periodStart,
    activity.periodEnd,
    activity.role,
    activity.source,
  ]);

/** An activity as sent. */
export const activityRow =
  (operation: string) =>
  (activity: Activity): SentRow => ({
    key: keyOfActivity(operation, activity),
    period_end: activity.periodEnd,
    source: activity.source,
    sensitivity: activity.sensitivity,
    document: activity,
    content: fingerprintOf(activity),
  });
