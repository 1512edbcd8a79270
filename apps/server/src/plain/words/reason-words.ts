import type { Translator } from '@waystation/i18n';
import type { NeedAnswer, Reason } from '@waystation/nearest';
import { spokenLanguages } from './spoken-languages';

/** What people count of places. */
const COUNTED = ['capacity', 'blocked', 'present'] as const;

const needWords = (answer: NeedAnswer, asked: readonly string[], words: Translator): string => {
  const { t, formats } = words;
  switch (answer.kind) {
    case 'need':
      return t(`need.${answer.need}`);
    case 'consulate':
      return t('find.consulateOf', { country: formats.country(answer.country) });
    case 'language':
      return t('find.speaks', { languages: spokenLanguages(asked, words) });
    default:
      return answer satisfies never;
  }
};

/** Entries in a row, apart from each other also where one has a comma of its own. */
const listOf = (entries: readonly string[], { language }: Translator): string =>
  entries.join(language === 'ar' ? '؛ ' : '; ');

const reasonText = (reason: Reason, asked: readonly string[], words: Translator): string => {
  const { t } = words;
  switch (reason.code) {
    case 'fits':
      return t('find.reason.fits');
    case 'fitsInPart':
      return t('find.reason.fitsInPart', { free: reason.free, short: reason.short });
    case 'placesUnknown': {
      if (COUNTED.every((part) => reason.missing.includes(part))) {
        return t('find.reason.nothingCounted');
      }
      const missing = reason.missing.map((part) => t(`find.missing.${part}`));
      return t('find.reason.placesUnknown', { missing: listOf(missing, words) });
    }
    case 'overfull':
      return t('centre.over', { count: reason.over });
    case 'needUnmet':
    case 'needUnknown':
      return t(`find.reason.${reason.code}`, { need: needWords(reason.answer, asked, words) });
    default:
      return t(`find.reason.${reason.code}`);
  }
};

/** Said by the line of the border. */
const SAID_BY_BORDER: readonly Reason['code'][] = [
  'crossingOpen',
  'crossingUnknown',
  'crossingRestricted',
  'borderUnknown',
];

/** The reasons for a centre's place that its border's line does not say already, if there are any. */
export const besidesBorder = (reasons: readonly Reason[]): readonly Reason[] => {
  const others = reasons.filter(({ code }) => !SAID_BY_BORDER.includes(code));
  return others.length === 0 ? reasons : others;
};

/** Why a centre stands where it stands, each reason once; `asked`: the languages of the question. */
export const reasonWords = (
  reasons: readonly Reason[],
  asked: readonly string[],
  words: Translator,
): string => listOf([...new Set(reasons.map((reason) => reasonText(reason, asked, words)))], words);
