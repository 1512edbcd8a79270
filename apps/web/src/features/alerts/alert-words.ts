import { isTRPCClientError } from '@trpc/client';
import type {
  AlertCondition,
  AlertRefusal,
  AlertRuleView,
  Indicator,
  KnownBetween,
} from '@waystation/domain';
import type { Translator } from '@waystation/i18n';
import { groupWords } from '@waystation/view';
import { z } from 'zod';

type Words = Pick<Translator, 't' | 'formats'>;

const HOURS_A_DAY = 24;

/** A figure as far as it is known: a number, a range, or the least that it can be. */
export const figureText = ({ least, most }: KnownBetween, { t, formats }: Words): string => {
  if (most === null) {
    return t('alerts.atLeast', { value: formats.number(least) });
  }
  return least === most ? formats.number(least) : formats.range(least, most);
};

/** So many hours, in days where they are whole days. */
const durationText = (hours: number, { t }: Words): string =>
  hours % HOURS_A_DAY === 0
    ? t('alerts.days', { count: hours / HOURS_A_DAY })
    : t('alerts.hours', { count: hours });

/** When a rule raises an alert and when that ends, part by part. */
export const conditionParts = (when: AlertCondition, words: Words): readonly string[] => {
  const { t, formats } = words;
  switch (when.kind) {
    case 'above':
    case 'below':
      return [
        t(`alerts.when.${when.kind}`, { limit: formats.number(when.limit) }),
        ...(when.forHours === 0
          ? []
          : [t('alerts.forAtLeast', { time: durationText(when.forHours, words) })]),
        ...(when.clear === when.limit
          ? []
          : [t(`alerts.clear.${when.kind}`, { limit: formats.number(when.clear) })]),
      ];
    case 'changed':
      return [
        t(`alerts.when.${when.direction}`, {
          by: when.unit === 'percent' ? formats.percent(when.by / 100, 0) : formats.number(when.by),
        }),
        when.overHours === 0
          ? t('alerts.sinceBefore')
          : t('alerts.within', { time: durationText(when.overHours, words) }),
      ];
    case 'notUpdated':
      return [t('alerts.when.notUpdated', { time: durationText(when.days * HOURS_A_DAY, words) })];
    default:
      return when satisfies never;
  }
};

/** What a rule looks at. */
export const subjectText = (
  { about }: Pick<AlertRuleView, 'about'>,
  indicators: readonly Indicator[],
  { t }: Pick<Words, 't'>,
): string => {
  if (about.kind === 'centres') {
    return t(`alerts.quantity.${about.quantity}`);
  }
  const indicator = indicators.find(({ id }) => id === about.indicator);
  return indicator === undefined ? about.indicator : groupWords(indicator, t);
};

type Refusal = AlertRefusal['kind'];

const KINDS = [
  'alertClosed',
  'alreadyAcknowledged',
  'alertTextPersonal',
] as const satisfies readonly Refusal[];

const Refused = z.object({ refusal: z.enum(KINDS) });

/** Why something was not done, as its message. */
export const refusalMessage = (error: unknown): `alerts.refused.${Refusal | 'other'}` => {
  const refused = Refused.safeParse(isTRPCClientError(error) ? error.data : null);
  return `alerts.refused.${refused.data?.refusal ?? 'other'}`;
};
