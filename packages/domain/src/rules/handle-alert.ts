import { type Alert, type AlertStep, handlingOfAlert } from '../alert';
import { isPersonal } from './refuse-report';

/** What somebody does with an alert. */
export type AlertAction = Extract<
  AlertStep,
  { readonly kind: 'acknowledged' | 'assigned' | 'closed' }
>;

/** Why an action on an alert is not taken. */
export type AlertRefusal =
  | { readonly kind: 'alertClosed' }
  | { readonly kind: 'alreadyAcknowledged' }
  /** Of a person no more is kept than the name or role that was typed (domain rule 10). */
  | { readonly kind: 'alertTextPersonal' };

/** Why a target is not added. */
export type AlertTargetRefusal =
  /** This server does not send there: not encrypted, inside its own network, or with another port. */
  | { readonly kind: 'addressNotAllowed' }
  | { readonly kind: 'noEmail' }
  | { readonly kind: 'tooManyTargets' };

/** Whether a text of a rule or an alert reads like a telephone number, an address or a case number. */
export const refusalOfAlertTexts = (
  texts: readonly (string | null)[],
): Extract<AlertRefusal, { readonly kind: 'alertTextPersonal' }> | null =>
  texts.some(isPersonal) ? { kind: 'alertTextPersonal' } : null;

/** Why an action cannot be added to the log of an alert; null: it can. A closed alert is settled. */
export const refusalOfAction = (alert: Alert, action: AlertAction): AlertRefusal | null => {
  const handling = handlingOfAlert(alert);
  if (handling === 'closed') {
    return { kind: 'alertClosed' };
  }
  if (action.kind === 'acknowledged' && handling === 'acknowledged') {
    return { kind: 'alreadyAcknowledged' };
  }
  const to = action.kind === 'assigned' ? action.to : null;
  return refusalOfAlertTexts([action.by, action.note, to]);
};
