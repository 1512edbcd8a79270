import {
  type Alert,
  type AlertList,
  type AlertPlace,
  type AlertRuleView,
  type AlertStep,
  type AlertStepView,
  type AlertView,
  assigneeOf,
  endOfAlert,
  handlingOfAlert,
  type KeptAlertRule,
  mayMakeFor,
} from '@waystation/domain';
import { namesOfPlaces } from '../alert/names-of-places';
import type { OperationReads } from './disclosed-operation';
import type { OperationState } from './operation-state';
import type { Recipient } from './recipient';

/** Whoever holds the operator's token works with alerts: names and notes of staff are theirs alone. */
const worksWithAlerts = ({ audience }: Recipient): boolean => audience === 'operator';

const viewOfStep = (step: AlertStep, recipient: Recipient): AlertStepView => {
  const isOfStaff = step.kind !== 'raised' && step.kind !== 'ended';
  const isTold = isOfStaff && worksWithAlerts(recipient);
  return {
    kind: step.kind,
    at: step.at,
    by: isTold ? step.by : null,
    to: isTold && step.kind === 'assigned' ? step.to : null,
    note: isTold ? step.note : null,
    why: step.kind === 'ended' ? step.why : null,
    of: step.kind === 'ended' ? step.of : null,
  };
};

/**
 * An alert as a recipient may know it. Where the figure that raised it was corrected, or is not given to
 * the rule's audience any more, only those who work with alerts still see it.
 */
const viewOf = (alert: Alert, place: AlertPlace, recipient: Recipient): AlertView => {
  const end = endOfAlert(alert);
  const isTakenBack = end?.why === 'corrected' && !worksWithAlerts(recipient);
  const { id, rule, since, firedAt } = alert;
  return {
    id,
    rule,
    place,
    since,
    firedAt,
    figure: isTakenBack ? null : alert.figure,
    before: isTakenBack ? null : alert.before,
    handling: handlingOfAlert(alert),
    holds: end === null,
    assignee: worksWithAlerts(recipient) ? assigneeOf(alert) : null,
    steps: alert.steps.map((step) => viewOfStep(step, recipient)),
  };
};

const viewOfRule = (
  { rule, isOn, steps }: KeptAlertRule,
  places: readonly AlertPlace[],
  recipient: Recipient,
): AlertRuleView => {
  const { of, id, name, when, severity, audience } = rule;
  const isTold = worksWithAlerts(recipient);
  return {
    id,
    name,
    about:
      of.kind === 'areas'
        ? { kind: 'areas', indicator: of.indicator, level: of.level }
        : { kind: 'centres', quantity: of.quantity },
    places,
    when,
    severity,
    audience,
    isOn,
    steps: steps.map((step) => (isTold ? step : { ...step, by: null, note: null })),
  };
};

/** Rules and alerts as a recipient may know them: those made for an audience that sees as much or less. */
export const discloseAlerts = (
  { store, operation }: Pick<OperationState, 'store' | 'operation'>,
  recipient: Recipient,
  reads: Pick<OperationReads, 'areas' | 'places'>,
): OperationReads['alerts'] => ({
  list: async (): Promise<AlertList> => {
    const [kept, alerts] = await Promise.all([
      store.alerts.rules(operation.code),
      store.alerts.list(operation.code),
    ]);
    const own = kept.filter(({ rule }) => mayMakeFor(recipient.audience, rule.audience));
    const rules = await Promise.all(
      own.map(async (one) => viewOfRule(one, await namesOfPlaces(reads, one.rule), recipient)),
    );
    const views = alerts.flatMap((alert) => {
      const rule = rules.find(({ id }) => id === alert.rule);
      const named = rule?.places.find(({ id }) => id === alert.place);
      // A place that left the boundaries stays in the log of those who work with it, by its code.
      const code = rule !== undefined && worksWithAlerts(recipient);
      const place = named ?? (code ? { id: alert.place, names: {} } : null);
      return place === null ? [] : [viewOf(alert, place, recipient)];
    });
    return { rules, alerts: views };
  },
});
