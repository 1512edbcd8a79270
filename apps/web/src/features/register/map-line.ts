import type { Operation, PublicationView } from '@waystation/domain';
import { languageInfo, type Translator } from '@waystation/i18n';

/** When a map took its last step, of when its figures are and in which language it speaks. */
export const mapLine = (
  { asOf, steps, language }: PublicationView,
  { timeZone }: Pick<Operation, 'timeZone'>,
  { t, formats }: Pick<Translator, 't' | 'formats'>,
): readonly string[] => {
  const last = steps.at(-1);
  return [
    ...(asOf === null ? [] : [t('register.asOf', { date: formats.date(asOf) })]),
    ...(last === undefined
      ? []
      : [
          t('register.on', {
            state: t(`register.state.${last.state}`),
            date: formats.dateOf(new Date(last.at), timeZone),
          }),
        ]),
    languageInfo(language).ownName,
  ];
};
