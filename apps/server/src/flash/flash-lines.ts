import type { FlashView, Operation } from '@waystation/domain';
import { languageInfo, listOf, type Translator } from '@waystation/i18n';

/** A moment in the operation's time. */
const momentText = (at: string, operation: Operation, { formats }: Translator): string =>
  formats.dateOf(new Date(at), operation.timeZone);

/** What its reader has to know before the update itself: that it is not to be used any more, and why. */
export const stateLines = (
  view: FlashView,
  operation: Operation,
  words: Translator,
): readonly string[] => {
  const { t } = words;
  const { withdrawn, successor, isSuccessorTold, told } = view;
  return [
    ...(withdrawn === null
      ? []
      : [
          t('flash.withdrawn', {
            date: momentText(withdrawn.at, operation, words),
            reason: withdrawn.reason,
          }),
        ]),
    ...(successor === null
      ? []
      : [
          t(isSuccessorTold ? 'flash.superseded' : 'flash.supersededHidden', {
            version: successor,
          }),
        ]),
    ...(told === null && withdrawn === null ? [t('flash.heldBack')] : []),
  ];
};

/** Of when an update is, for whom, what is new in it and in which language it is written. */
export const headLines = (
  { publishedAt, told, differs }: FlashView,
  operation: Operation,
  words: Translator,
): readonly string[] => {
  const { t, language } = words;
  const published = t('flash.published', { at: momentText(publishedAt, operation, words) });
  if (told === null) {
    return [published];
  }
  const { said, changed } = told;
  const parts = (differs ?? []).map((part) => t(`flash.part.${part}`));
  return [
    published,
    `${t('import.sensitivity')}: ${t(`import.sensitivity.${said.sensitivity}`)}`,
    ...(parts.length === 0 ? [] : [t('flash.changed', { parts: listOf(parts, language) })]),
    ...(changed === null ? [] : [changed]),
    ...(said.language === language
      ? []
      : [t('flash.writtenIn', { language: languageInfo(said.language).ownName })]),
  ];
};

/** Who was known at the place before the event, of each source; one line that says so where nobody may be told. */
export const knownLines = (
  { known }: NonNullable<FlashView['told']>,
  { t, formats, language }: Translator,
): readonly string[] =>
  known.length === 0
    ? [t('flash.knownNone')]
    : [
        ...known.map(({ value, series, asOf, method }) =>
          listOf(
            [formats.number(value), series, t(`method.${method}`), formats.date(asOf)],
            language,
          ),
        ),
        t('flash.knownNote'),
      ];
