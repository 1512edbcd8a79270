import { ALERT_SEVERITIES, type AlertRule } from '../alert-rule';
import type { AlertTarget } from '../alert-target';
import { mayMakeFor } from '../audience';

/** Whether alerts of a rule are sent to a target: never those for readers who may see more than it. */
export const isSentTo = (
  { audience, leastSeverity }: Pick<AlertTarget, 'audience' | 'leastSeverity'>,
  rule: Pick<AlertRule, 'audience' | 'severity'>,
): boolean =>
  mayMakeFor(audience, rule.audience) &&
  ALERT_SEVERITIES.indexOf(rule.severity) >= ALERT_SEVERITIES.indexOf(leastSeverity);
