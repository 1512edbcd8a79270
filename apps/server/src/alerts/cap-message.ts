import type { AlertRuleView, AlertView, Operation } from '@waystation/domain';
import { alertConditionParts, knownBetweenText, type Translator } from '@waystation/i18n';
import { escaped } from '../xml/escaped';

/** What a message is made of. */
export type CapMessage = {
  readonly operation: Operation;
  readonly alert: AlertView;
  readonly rule: AlertRuleView;
  /** The host that tells it, as its readers know it. */
  readonly host: string;
  /** The page of the alerts. */
  readonly page: string;
  /** One for each language that it speaks; at least one. */
  readonly translators: readonly Translator[];
};

/** Whether a message tells of an alert or of its end. */
export type CapKind = 'alert' | 'end';

const SEPARATOR = ' · ';

/** CAP wants the offset of UTC as −00:00 and no parts of seconds (CAP 1.2, 3.3.2). */
const capTime = (at: string): string => at.replace(/(?:\.\d+)?Z$/, '-00:00');

const identifierOf = ({ id }: AlertView, kind: CapKind): string => `waystation.${id}.${kind}`;

/** When an alert was raised or ended, by the server's clock; null: it has not ended. */
export const toldAt = ({ steps }: AlertView, kind: CapKind): string | null =>
  steps.find((step) => step.kind === (kind === 'alert' ? 'raised' : 'ended'))?.at ?? null;

/** What the message says first, in one language: that it is no official activation. */
export const headlineOf = (
  { alert, rule }: Pick<CapMessage, 'alert' | 'rule'>,
  { t, formats }: Translator,
): string => {
  const place = formats.name(alert.place.names) ?? alert.place.id;
  return t('alerts.cap.headline', { place, rule: rule.name });
};

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** What raised an alert, and that it is no official activation, sentence by sentence. */
export const descriptionParts = (
  { alert, rule }: Pick<CapMessage, 'alert' | 'rule'>,
  translator: Translator,
): readonly string[] => {
  const { t, formats } = translator;
  const { figure, firedAt } = alert;
  const value = figure === null ? null : knownBetweenText(figure, translator);
  return [
    t('alerts.rule', { rule: alertConditionParts(rule.when, translator).join(SEPARATOR) }),
    ...(value === null
      ? []
      : [t('alerts.cap.figure', { date: formats.date(firedAt.slice(0, 10)), value })]),
    t('alerts.notOfficial'),
  ];
};

const areaOf = ({ alert: { place }, rule }: CapMessage, { formats }: Translator): string => {
  const code =
    rule.about.kind === 'areas'
      ? `<geocode>${element('valueName', 'P-CODE')}${element('value', place.id)}</geocode>`
      : '';
  return `<area>${element('areaDesc', formats.name(place.names) ?? place.id)}${code}</area>`;
};

const SEVERITY = {
  minor: 'Minor',
  moderate: 'Moderate',
  severe: 'Severe',
  extreme: 'Extreme',
} as const satisfies Record<AlertRuleView['severity'], string>;

const infoOf = (message: CapMessage, translator: Translator): string => {
  const { alert, rule, operation, page } = message;
  const { t, formats, language } = translator;
  return [
    '<info>',
    element('language', language),
    element('category', 'Other'),
    element('event', rule.name),
    // A reader is to weigh what it says, and nobody is told to move.
    element('responseType', 'Assess'),
    element('urgency', 'Unknown'),
    element('severity', SEVERITY[rule.severity]),
    element('certainty', alert.figure === null ? 'Unknown' : 'Observed'),
    element('onset', capTime(alert.since)),
    element('senderName', formats.name(operation.names) ?? operation.code),
    element('headline', headlineOf(message, translator)),
    element('description', descriptionParts(message, translator).join(' ')),
    element('instruction', t('alerts.cap.instruction')),
    element('web', page),
    areaOf(message, translator),
    '</info>',
  ].join('\n');
};

/**
 * A public alert, or its end, as a message of the Common Alerting Protocol (OASIS CAP 1.2); null: it has
 * not ended. A historical case is an exercise, so that nothing takes it for today.
 */
export const capMessage = (message: CapMessage, kind: CapKind): string | null => {
  const { alert, operation, host } = message;
  const raised = toldAt(alert, 'alert');
  const sent = toldAt(alert, kind);
  if (sent === null || raised === null) {
    return null;
  }
  const first = [host, identifierOf(alert, 'alert'), capTime(raised)].join(',');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">',
    element('identifier', identifierOf(alert, kind)),
    element('sender', host),
    element('sent', capTime(sent)),
    element('status', operation.replay === null ? 'Actual' : 'Exercise'),
    element('msgType', kind === 'alert' ? 'Alert' : 'Cancel'),
    element('scope', 'Public'),
    element('note', message.translators.map(({ t }) => t('alerts.notOfficial')).join(' ')),
    ...(kind === 'end' ? [element('references', first)] : []),
    ...message.translators.map((translator) => infoOf(message, translator)),
    '</alert>',
    '',
  ].join('\n');
};
