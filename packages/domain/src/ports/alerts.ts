import type { Alert, AlertId } from '../alert';
import type { AlertRule, AlertRuleId, AlertRuleStep, KeptAlertRule } from '../alert-rule';
import type { OperationCode } from '../codes';
import type { AlertAction, AlertRefusal } from '../rules/handle-alert';
import type { PlaceEpisodes } from '../rules/settle-alerts';

/** What a look at a rule found, and at which state of the data. */
export type AlertFindings = {
  readonly rule: AlertRuleId;
  /** The change sequence of what was read: an older look never undoes a newer one. */
  readonly seq: number;
  readonly places: readonly PlaceEpisodes[];
  readonly now: Date;
};

/** Where rules of alerts are kept, with the alerts that they raised and what people did with them. */
export type AlertStore = {
  /** In the order in which they were written. */
  readonly rules: (operation: OperationCode) => Promise<readonly KeptAlertRule[]>;
  /** Newest first; the newest thousand. */
  readonly list: (operation: OperationCode) => Promise<readonly Alert[]>;
  /** Keeps a rule, switched off. The same rule sent again writes nothing; another under its id is refused. */
  readonly write: (
    operation: OperationCode,
    rule: AlertRule,
    step: Pick<AlertRuleStep, 'at' | 'by' | 'note'>,
  ) => Promise<'written' | 'idTaken'>;
  /** Switches a rule on or off; off ends its alerts. Switching to what it is writes nothing. */
  readonly turn: (
    operation: OperationCode,
    rule: AlertRuleId,
    step: AlertRuleStep & { readonly kind: 'switchedOn' | 'switchedOff' },
  ) => Promise<'turned' | 'ruleNotFound'>;
  /** Adds what a look at a rule found, once however many processes look; how many alerts were raised or ended. */
  readonly settle: (operation: OperationCode, findings: AlertFindings) => Promise<number>;
  readonly handle: (
    operation: OperationCode,
    alert: AlertId,
    action: AlertAction,
  ) => Promise<'handled' | 'alertNotFound' | AlertRefusal>;
};
