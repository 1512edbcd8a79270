import type {
  AlertDelivery,
  AlertList,
  AlertRuleView,
  AlertTarget,
  AlertView,
  Operation,
} from '@waystation/domain';
import type { Translator } from '@waystation/i18n';
import { descriptionParts, headlineOf, toldAt } from '../alerts/cap-message';

/** What a message is made of: the alert as the audience of its target may know it. */
export type AlertMessageOf = {
  readonly delivery: AlertDelivery;
  readonly target: Pick<AlertTarget, 'name'>;
  readonly operation: Operation;
  readonly list: AlertList;
  /** The address of this server as its readers know it; null: nobody said. */
  readonly publicUrl: string | null;
  readonly translator: Translator;
};

/** A message in words and for programs. */
export type AlertMessage = {
  readonly subject: string;
  readonly text: string;
  readonly payload: object;
};

type Found = { readonly alert: AlertView; readonly rule: AlertRuleView };

const statusOf = ({ delivery, operation }: AlertMessageOf): 'test' | 'exercise' | 'actual' => {
  if (delivery.event === 'test') {
    return 'test';
  }
  return operation.replay === null ? 'actual' : 'exercise';
};

const pageOf = ({ publicUrl, operation }: AlertMessageOf): string | null =>
  publicUrl === null ? null : `${publicUrl}/${operation.code}/alerts`;

/** The line that a message begins with: what it is, that it is not official, where and what. */
const subjectOf = (of: AlertMessageOf, found: Found | null): string => {
  const { translator, delivery } = of;
  const { t, formats } = translator;
  if (found === null) {
    const name = formats.name(of.operation.names) ?? of.operation.code;
    return t('alerts.message.test', { operation: name });
  }
  const headline = headlineOf(found, translator);
  const told = delivery.event === 'ended' ? t('alerts.message.over', { headline }) : headline;
  return statusOf(of) === 'exercise' ? t('alerts.message.exercise', { headline: told }) : told;
};

const stateText = ({ alert }: Found, { t, formats }: Translator): string => {
  const ended = alert.steps.find(({ kind }) => kind === 'ended');
  if (ended === undefined || ended.why === null) {
    return t('alerts.message.holds');
  }
  const date = formats.date(ended.at.slice(0, 10));
  return t('alerts.message.ended', { date, why: t(`alerts.ended.${ended.why}`) });
};

const linesOf = (of: AlertMessageOf, found: Found | null, subject: string): readonly string[] => {
  const { translator, operation, target, delivery } = of;
  const { t, formats } = translator;
  const page = pageOf(of);
  const about =
    found === null
      ? [t('alerts.message.testLong')]
      : [
          ...descriptionParts(found, translator),
          stateText(found, translator),
          t('alerts.message.severity', { severity: t(`alerts.severity.${found.rule.severity}`) }),
          ...(operation.replay === null ? [] : [t('alerts.message.historical')]),
          t('alerts.cap.instruction'),
        ];
  return [
    subject,
    formats.name(operation.names) ?? operation.code,
    ...about,
    ...(page === null ? [] : [page]),
    t('alerts.message.why', { target: target.name }),
    t('alerts.message.id', { id: delivery.id }),
  ];
};

/** Where the message of the Common Alerting Protocol is; null: there is none, or nobody knows its address. */
const capOf = ({ delivery, operation, publicUrl }: AlertMessageOf, found: Found): string | null => {
  const { alert, rule } = found;
  const end = delivery.event === 'ended' ? '-end' : '';
  return rule.audience !== 'public' || publicUrl === null
    ? null
    : `${publicUrl}/alerts/${operation.code}/${alert.id}${end}.cap`;
};

const factsOf = (of: AlertMessageOf, { alert, rule }: Found): object => {
  const { id, since, firedAt, figure, before, place, steps } = alert;
  const { name, severity, audience, about, when } = rule;
  return {
    cap: capOf(of, { alert, rule }),
    place,
    alert: {
      id,
      since,
      firedAt,
      figure,
      before,
      raisedAt: toldAt(alert, 'alert'),
      endedAt: toldAt(alert, 'end'),
      endedBecause: steps.find(({ kind }) => kind === 'ended')?.why ?? null,
    },
    rule: { id: rule.id, name, severity, audience, about, when },
  };
};

const NO_FACTS = { cap: null, place: null, alert: null, rule: null };

const payloadOf = (of: AlertMessageOf, found: Found | null, text: string): object => ({
  type: `alert.${of.delivery.event}`,
  timestamp: of.delivery.queuedAt,
  data: {
    status: statusOf(of),
    // For programs that relay it; the text says it in words.
    isOfficial: false,
    operation: of.operation.code,
    language: of.translator.language,
    text,
    page: pageOf(of),
    ...(found === null ? NO_FACTS : factsOf(of, found)),
  },
});

/**
 * What is sent of an alert, of its end, or for a test, in the reader's language and for programs; null:
 * this audience may not be told of it, or not any more. Staff are not named.
 */
export const alertMessage = (of: AlertMessageOf): AlertMessage | null => {
  const { delivery, list } = of;
  const alert = list.alerts.find(({ id }) => id === delivery.alert);
  const rule = list.rules.find(({ id }) => id === alert?.rule);
  if (delivery.event !== 'test' && (alert === undefined || rule === undefined)) {
    return null;
  }
  const found = alert === undefined || rule === undefined ? null : { alert, rule };
  const subject = subjectOf(of, found);
  const text = `${linesOf(of, found, subject).join('\n\n')}\n`;
  return { subject, text, payload: payloadOf(of, found, text) };
};
