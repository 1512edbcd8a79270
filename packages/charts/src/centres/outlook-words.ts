import type { CentreOutlook } from '@waystation/domain';
import type { Translator } from '@waystation/i18n';

/** Two people in a week are not nobody: few a day are told with a tenth. */
const FEW_A_DAY = 10;

/** Days until a centre is full with their range, or why none can be said, as a sentence. */
export const outlookWords = (
  outlook: CentreOutlook,
  { t, formats }: Pick<Translator, 't' | 'formats'>,
): string => {
  const number = (value: number) => formats.number(value, Number.isInteger(value) ? 0 : 1);
  const change = (perDay: number) =>
    Math.abs(perDay) < FEW_A_DAY && !Number.isInteger(perDay)
      ? formats.change(perDay, 1)
      : formats.change(Math.round(perDay));
  switch (outlook.kind) {
    case 'notEnoughCounts':
      return t('outlook.notEnoughCounts', { counted: formats.number(outlook.countedDays) });
    case 'countIsBound':
    case 'placesUnknown':
    case 'full':
      return t(`outlook.${outlook.kind}`);
    case 'notFilling':
      return t('outlook.notFilling', { perDay: change(outlook.perDay) });
    case 'filling': {
      const { soonest, likely, latest } = outlook.days;
      const said = {
        perDay: change(outlook.perDay),
        likely: number(likely),
        soonest: number(soonest),
      };
      if (likely === 0) {
        return t('outlook.mayBeFull', said);
      }
      return latest === null
        ? t('outlook.fillingOpen', said)
        : t('outlook.filling', { ...said, latest: number(latest) });
    }
    default:
      return outlook satisfies never;
  }
};
