import type { AlertCondition, KnownBetween } from '@waystation/domain';
import type { Translator } from './create-translator';

type Words = Pick<Translator, 't' | 'formats'>;

const HOURS_A_DAY = 24;

/** A figure as far as it is known: a number, a range, or the least that it can be. */
export const knownBetweenText = ({ least, most }: KnownBetween, { t, formats }: Words): string => {
  if (most === null) {
    return t('qualified.atLeast', { value: formats.number(least) });
  }
  return least === most ? formats.number(least) : formats.range(least, most);
};

/** So many hours, in days where they are whole days. */
const durationText = (hours: number, { t }: Words): string =>
  hours % HOURS_A_DAY === 0
    ? t('alerts.days', { count: hours / HOURS_A_DAY })
    : t('alerts.hours', { count: hours });

/** When a rule raises an alert and when that ends, part by part. */
export const alertConditionParts = (when: AlertCondition, words: Words): readonly string[] => {
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
